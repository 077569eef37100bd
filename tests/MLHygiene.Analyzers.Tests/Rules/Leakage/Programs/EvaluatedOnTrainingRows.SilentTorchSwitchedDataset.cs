using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class Rows : torch.utils.data.Dataset
{
    public bool Held { get; set; }
    public override long Count => 10;
    public override Dictionary<string, Tensor> GetTensor(long index) => new();
}

class T
{
    static void Run(Rows rows, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        Train(model, new DataLoader(rows, 8, true), optimizer);
        rows.Held = true;
        Console.WriteLine(Accuracy(model, new DataLoader(rows, 8)));
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
