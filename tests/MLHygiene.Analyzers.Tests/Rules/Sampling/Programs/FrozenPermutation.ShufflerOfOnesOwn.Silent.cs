// Silent: the overload with a shuffler that advances one generator.
using TorchSharp;
public sealed class Reshuffler(int n, int seed) : IEnumerable<long>
{
    private readonly Random rng = new(seed);
    public IEnumerator<long> GetEnumerator()
    {
        var order = new long[n];
        for (int i = 0; i < n; i++) order[i] = i;
        rng.Shuffle(order);
        return ((IEnumerable<long>)order).GetEnumerator();
    }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
public class Fit
{
    public void Run(torch.nn.Module<torch.Tensor, torch.Tensor> model, torch.utils.data.Dataset trainData, torch.optim.Optimizer optimizer)
    {
        using var trainLoader = torch.utils.data.DataLoader(trainData, 32, new Reshuffler((int)trainData.Count, 42));
        for (int epoch = 0; epoch < 5; epoch++)
            foreach (var batch in trainLoader)
            {
                optimizer.zero_grad();
                torch.nn.functional.cross_entropy(model.forward(batch["data"]), batch["label"]).backward();
                optimizer.step();
            }
    }
}
