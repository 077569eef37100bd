// Reported: the transform is chosen in a switch; its perspective draws from a generator without the seed.
using TorchSharp;

public enum Strength
{
    None,
    Weak,
    Strong,
}

public static class AugmentationFactory
{
    public static torchvision.ITransform Create(Strength strength) => strength switch
    {
        Strength.None => torchvision.transforms.CenterCrop(224),
        Strength.Weak => torchvision.transforms.RandomHorizontalFlip(0.3),
        _ =>
            torchvision.transforms.RandomPerspective(0.4, 0.5), //! MLH3003
    };

    public static void Seed(int run)
    {
        long seed = 1000L * run + 1;
        torch.Generator generator = torch.manual_seed(seed);
        Console.WriteLine($"run {run}: seed {seed}, generator {generator}");
    }
}
