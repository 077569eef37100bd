using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Vision;

public sealed class ResidualBlock : Module<Tensor, Tensor>
{
    private readonly Conv2d conv;
    private readonly BatchNorm2d norm;
    private readonly Module<Tensor, Tensor> refine;

    public ResidualBlock(long channels) : base(nameof(ResidualBlock))
    {
        conv = Conv2d(channels, channels, 3, padding: 1);
        norm = BatchNorm2d(channels);
        refine = Sequential(Conv2d(channels, channels, 1), ReLU());
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var hidden = norm.forward(conv.forward(input));
        functional.relu(hidden); //! MLH5012
        refine.forward(hidden); //! MLH5012
        return hidden + input;
    }
}

public static class Batches
{
    public static List<Tensor> Prepare(IReadOnlyList<Tensor> images, Device device)
    {
        var result = new List<Tensor>();
        for (var i = 0; i < images.Count; i++)
        {
            var image = images[i].to_type(ScalarType.Float32);
            image.div(255f); //! MLH5012
            image.clamp(0, 1); //! MLH5012
            image.to(device); //! MLH5012
            result.Add(image);
        }
        return result;
    }

    public static void Normalize(Tensor? batch)
    {
        batch?.sub(0.5f); //! MLH5012
    }
}
