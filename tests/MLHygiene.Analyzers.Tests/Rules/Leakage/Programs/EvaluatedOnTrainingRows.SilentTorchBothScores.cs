using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(torch.utils.data.Dataset train, torch.utils.data.Dataset test, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        var loader = new DataLoader(train, 8, true);
        for (var epoch = 0; epoch < 9; epoch++)
        {
            Train(model, loader, optimizer);
            var a = Accuracy(model, new DataLoader(train, 100));
            var b = Accuracy(model, new DataLoader(test, 100));
            Console.WriteLine($"{a} {b}");
        }
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
