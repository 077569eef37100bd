using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class Fold : torch.utils.data.Dataset
{
    public Fold(int number, bool held) { }
    public override long Count => 10;
    public override Dictionary<string, Tensor> GetTensor(long index) => new();
}

class T
{
    static void Run()
    {
        for (var k = 0; k < 5; k++)
        {
            var model = Linear(4, 2);
            var optimizer = optim.Adam(model.parameters());
            var train = new Fold(k, held: false);
            var test = new Fold(k, held: true);
            Train(model, new DataLoader(train, 8, true), optimizer);
            Console.WriteLine(Accuracy(model, new DataLoader(test, 8)));
        }
    }

    static void Reset(torch.utils.data.Dataset[] folds, Module<Tensor, Tensor> model, optim.Optimizer optimizer)
    {
        var first = new DataLoader(folds[0], 8, true);
        var second = new DataLoader(folds[1], 8, true);
        Train(model, first, optimizer);
        Console.WriteLine(Accuracy(model, second));
        model.load("start.dat");
        Train(model, second, optimizer);
        Console.WriteLine(Accuracy(model, first));
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
