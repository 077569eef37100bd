using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static torch.utils.data.Dataset Open(string folder) => torchvision.datasets.KMNIST(folder, true, download: true);

    static void Run(string root, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        var folder = Path.Combine(root, "kmnist");
        Train(model, new DataLoader(Open(folder), 8, true), optimizer);
        Console.WriteLine(Accuracy(model, new DataLoader(Open(folder), 8))); //! MLH1001
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
