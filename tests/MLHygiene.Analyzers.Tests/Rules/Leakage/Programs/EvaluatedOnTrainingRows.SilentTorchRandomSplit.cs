using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class Subset : torch.utils.data.Dataset
{
    private readonly torch.utils.data.Dataset _rows; private readonly long[] _index;
    public Subset(torch.utils.data.Dataset rows, long[] index) { _rows = rows; _index = index; }
    public override long Count => _index.Length;
    public override Dictionary<string, Tensor> GetTensor(long index) => _rows.GetTensor(_index[index]);
}

class T
{
    static (Subset Train, Subset Test) RandomSplit(torch.utils.data.Dataset rows, double share, Random rng)
    {
        var order = Enumerable.Range(0, (int)rows.Count).Select(i => (long)i).ToArray();
        rng.Shuffle(order);
        var cut = (int)(rows.Count * share);
        return (new Subset(rows, order[..cut]), new Subset(rows, order[cut..]));
    }

    static void Run(torch.utils.data.Dataset rows, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        var (train, test) = RandomSplit(rows, 0.8, new Random(1));
        Train(model, new DataLoader(train, 8, true), optimizer);
        Console.WriteLine(Accuracy(model, new DataLoader(test, 8)));
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
