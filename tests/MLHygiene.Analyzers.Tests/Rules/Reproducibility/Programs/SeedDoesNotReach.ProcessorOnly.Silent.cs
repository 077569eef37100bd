// Silent: everything runs on the processor, whose generator is seeded, and the loader keeps the order.
using TorchSharp;

public sealed class SmallNetwork
{
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor> _network;

    public SmallNetwork(long seed)
    {
        torch.manual_seed(seed);
        _network = torch.nn.Sequential(
            torch.nn.Linear(16, 32, device: torch.CPU),
            torch.nn.ReLU(),
            torch.nn.Dropout(0.1),
            torch.nn.Linear(32, 2, device: torch.CPU));
    }

    public float Evaluate(torch.utils.data.Dataset test)
    {
        using var loader = torch.utils.data.DataLoader(test, 32, shuffle: false);
        float sum = 0;
        foreach (var batch in loader)
        {
            sum += torch.nn.functional.cross_entropy(_network.call(batch["data"]), batch["label"]).ToSingle();
        }

        return sum;
    }
}
