// Silent: the flip and the colour jitter draw from the generator that was seeded.
using TorchSharp;

public sealed class SeededAugmentation
{
    private readonly torchvision.ITransform[] _steps;

    public SeededAugmentation(long seed)
    {
        torch.manual_seed(seed);
        _steps = new[]
        {
            torchvision.transforms.Resize(256, 256),
            torchvision.transforms.CenterCrop(224),
            torchvision.transforms.RandomHorizontalFlip(),
            torchvision.transforms.ColorJitter(0.2f, 0.2f),
        };
    }

    public torch.Tensor Apply(torch.Tensor image) => _steps.Aggregate(image, (current, step) => step.call(current));
}
