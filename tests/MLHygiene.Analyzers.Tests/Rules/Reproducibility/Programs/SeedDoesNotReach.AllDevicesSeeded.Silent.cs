// Silent: another method seeds the generators of all graphics cards too.
using TorchSharp;

public sealed class LatentSampler
{
    private readonly torch.Device _device = torch.device("cuda:0");

    public LatentSampler(long seed)
    {
        torch.manual_seed(seed);
        SeedCards(seed);
    }

    public torch.Tensor Next(int count, int width) => torch.randn(count, width, device: _device);

    private static void SeedCards(long seed)
    {
        if (torch.cuda.is_available())
        {
            torch.cuda.manual_seed_all(seed);
        }
    }
}
