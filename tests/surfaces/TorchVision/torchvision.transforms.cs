using System.Collections.Generic;

namespace TorchSharp
{
    public static partial class torchvision
    {
        public static partial class transforms
        {
            public static torchvision.ITransform CenterCrop(int size) => throw null!;
            public static torchvision.ITransform CenterCrop(int height, int width) => throw null!;
            public static torchvision.ITransform ColorJitter(float brightness = 0, float contrast = 0, float saturation = 0, float hue = 0) => throw null!;
            public static torchvision.ITransform Compose(params torchvision.ITransform[] transforms) => throw null!;
            public static torchvision.ITransform RandomApply(torchvision.ITransform[] transforms, double p = 0.5) => throw null!;
            public static torchvision.ITransform RandomChoice(params torchvision.ITransform[] transforms) => throw null!;
            public static torchvision.ITransform RandomHorizontalFlip(double p = 0.5) => throw null!;
            public static torchvision.ITransform RandomOrder(params torchvision.ITransform[] transforms) => throw null!;
            public static torchvision.ITransform RandomPerspective(double distortion = 0.5, double p = 0.5) => throw null!;
            public static torchvision.ITransform RandomResizedCrop(int size, double scaleMin = 0.08, double scaleMax = 1, double ratioMin = 0.75, double ratioMax = 1.3333333333333) => throw null!;
            public static torchvision.ITransform RandomResizedCrop(int height, int width, double scaleMin = 0.08, double scaleMax = 1, double ratioMin = 0.75, double ratioMax = 1.3333333333333) => throw null!;
            public static torchvision.ITransform RandomRotation(double degrees, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null, IList<float> fill = null) => throw null!;
            public static torchvision.ITransform RandomRotation((double, double) degrees, torch.InterpolationMode interpolation = torch.InterpolationMode.Nearest, bool expand = false, (int, int)? center = null, IList<float> fill = null) => throw null!;
            public static torchvision.ITransform Resize(int size) => throw null!;
            public static torchvision.ITransform Resize(int height, int width) => throw null!;
        }
    }
}
