using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void Run(torch.utils.data.Dataset left, torch.utils.data.Dataset right)
    {
        var a = Linear(4, 2);
        var b = Linear(4, 2);
        using var first = new DataLoader(left, 8, true);
        using var second = new DataLoader(right, 8, true);
        Train(a, first, optim.Adam(a.parameters()));
        Train(b, second, optim.Adam(b.parameters()));
        Console.WriteLine(Accuracy(a, second));
        Console.WriteLine(Accuracy(b, first));
        Console.WriteLine(Accuracy(Linear(4, 2), first));
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
