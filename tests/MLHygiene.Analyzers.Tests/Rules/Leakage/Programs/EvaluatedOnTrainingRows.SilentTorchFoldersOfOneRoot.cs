using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static torch.utils.data.Dataset Open(string folder) => torchvision.datasets.KMNIST(folder, true);

    static void Run(string root, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        var train = torchvision.datasets.MNIST(root + "/train", true);
        var test = torchvision.datasets.MNIST($"{root}/test", true);
        Train(model, new DataLoader(train, 8, true), optimizer);
        Console.WriteLine(Accuracy(model, new DataLoader(test, 8)));
        var (here, there) = (Path.Combine(root, "a"), Path.Combine(root, "b"));
        Train(model, new DataLoader(Open(here), 8, true), optimizer);
        Console.WriteLine(Accuracy(model, new DataLoader(Open(there), 8)));
        dynamic parts = root;
        Train(model, new DataLoader((torch.utils.data.Dataset)parts.Train(train), 8, true), optimizer);
        Console.WriteLine(Accuracy(model, new DataLoader((torch.utils.data.Dataset)parts.Test(train), 8)));
    }

    static void Train(Module<Tensor, Tensor> model, DataLoader loader, optim.Optimizer optimizer)
    {
        foreach (var batch in loader)
        {
            optimizer.zero_grad();
            functional.cross_entropy(model.call(batch["x"]), batch["y"]).backward();
            optimizer.step();
        }
    }

    static double Accuracy(Module<Tensor, Tensor> model, DataLoader loader)
    {
        var hits = 0L;
        foreach (var batch in loader)
            hits += model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().ToInt64();
        return hits;
    }
}
