// Reported: these two transforms make generators of their own, which the seed does not reach.
using TorchSharp;

public sealed class TrainingImages
{
    private readonly torchvision.ITransform _transform;

    public TrainingImages(int seed, int size)
    {
        torch.random.manual_seed(seed);
        _transform = torchvision.transforms.Compose(
            torchvision.transforms.RandomResizedCrop(size), //! MLH3003
            torchvision.transforms.RandomHorizontalFlip(),
            torchvision.transforms.RandomRotation(15)); //! MLH3003
    }

    public IEnumerable<torch.Tensor> Load(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            using torch.Tensor image = torchvision.io.read_image(path);
            yield return _transform.call(image);
        }
    }
}
