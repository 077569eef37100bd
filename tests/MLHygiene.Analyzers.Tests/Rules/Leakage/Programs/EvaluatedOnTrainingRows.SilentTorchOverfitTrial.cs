using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class T
{
    static void OverfitSmallSet(torch.utils.data.Dataset rows, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        using var loader = new DataLoader(rows, 8, true);
        for (var i = 0; i < 500; i++)
            Train(model, loader, optimizer);
        Console.WriteLine(Accuracy(model, loader));
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
