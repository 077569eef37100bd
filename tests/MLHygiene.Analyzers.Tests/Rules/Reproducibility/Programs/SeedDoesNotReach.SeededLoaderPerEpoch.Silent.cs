// Silent: every epoch has a loader of its own, with a seed that fixes its order.
using TorchSharp;

public static class EpochLoaders
{
    public static float Run(torch.utils.data.Dataset digits, int seed, int epochs, Func<torch.Tensor, torch.Tensor, float> step)
    {
        torch.random.manual_seed(seed);
        float last = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            using var loader = torch.utils.data.DataLoader(
                digits,
                64,
                shuffle: true,
                seed: seed + 1000 * epoch,
                disposeDataset: false);
            foreach (var batch in loader)
            {
                last = step(batch["data"], batch["label"]);
            }
        }

        return last;
    }
}
