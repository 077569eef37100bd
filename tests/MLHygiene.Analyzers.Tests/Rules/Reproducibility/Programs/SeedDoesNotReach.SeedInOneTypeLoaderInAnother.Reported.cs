// Reported: the loader's shuffle has a generator of its own, which the seed set elsewhere does not reach.
using TorchSharp;

public static class Startup
{
    public static void Configure(long seed) => torch.manual_seed(seed);
}

public sealed class DigitsTraining(string root, int epochs)
{
    public IEnumerable<float> Run(Func<torch.Tensor, torch.Tensor, torch.Tensor> trainStep)
    {
        Startup.Configure(42);
        using var digits = torchvision.datasets.MNIST(root, true, true);
        using var loader = torch.utils.data.DataLoader(digits, 64, shuffle: true); //! MLH3003
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            float sum = 0;
            foreach (var batch in loader)
            {
                sum += trainStep(batch["data"], batch["label"]).ToSingle();
            }

            yield return sum;
        }
    }
}
