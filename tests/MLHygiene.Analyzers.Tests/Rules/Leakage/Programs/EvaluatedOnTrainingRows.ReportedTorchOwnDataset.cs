using TorchSharp; using TorchSharp.Modules; using static TorchSharp.torch; using static TorchSharp.torch.nn;
class Flowers : torch.utils.data.Dataset
{
    public Flowers(string folder) { }
    public override long Count => 150;
    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = torch.zeros(4), ["y"] = torch.tensor(0L) };
}

class Program
{
    static void Main()
    {
        var flowers = new Flowers("flowers");
        var model = Linear(4, 3);
        Train(model, new DataLoader(flowers, 10, true));
        Check(model, new DataLoader(flowers, 10)); //! MLH1001
    }

    static void Train(Linear model, DataLoader loader)
    {
        var optimizer = optim.LBFGS(model.parameters());
        foreach (var batch in loader)
        {
            optimizer.step(() =>
            {
                optimizer.zero_grad();
                var loss = functional.cross_entropy(model.forward(batch["x"]), batch["y"]);
                loss.backward();
                return loss;
            });
        }
    }

    static void Check(Linear model, DataLoader loader)
    {
        var right = 0;
        foreach (var batch in loader)
        {
            var scores = model.forward(batch["x"]).argmax(1);
            for (var i = 0; i < scores.shape[0]; i++)
            {
                if (scores[i].item<long>() == batch["y"][i].item<long>())
                {
                    right++;
                }
            }
        }

        Console.WriteLine(right);
    }
}
