using System.IO;

namespace TorchSharp
{
    public static partial class torchvision
    {
        public static partial class io
        {
            public static torch.Tensor read_image(Stream stream, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw null!;
            public static torch.Tensor read_image(string filename, torchvision.io.ImageReadMode mode = torchvision.io.ImageReadMode.UNCHANGED, torchvision.io.Imager imager = null) => throw null!;

            public enum ImageReadMode
            {
                UNCHANGED = 0,
                GRAY = 1,
                GRAY_ALPHA = 2,
                RGB = 3,
                RGB_ALPHA = 4,
            }

            public abstract class Imager
            {
                protected Imager() => throw null!;
            }
        }
    }
}
