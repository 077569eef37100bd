using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.Transforms.Image;

namespace Microsoft.ML
{
    public static class ImageEstimatorsCatalog
    {
        public static ImageGrayscalingEstimator ConvertToGrayscale(this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null) => throw null!;
        public static VectorToImageConvertingEstimator ConvertToImage(this TransformsCatalog catalog, int imageHeight, int imageWidth, string outputColumnName, string inputColumnName = null, ImagePixelExtractingEstimator.ColorBits colorsPresent = ImagePixelExtractingEstimator.ColorBits.Rgb, ImagePixelExtractingEstimator.ColorsOrder orderOfColors = ImagePixelExtractingEstimator.ColorsOrder.ARGB, bool interleavedColors = false, float scaleImage = 1, float offsetImage = 0, int defaultAlpha = 255, int defaultRed = 0, int defaultGreen = 0, int defaultBlue = 0) => throw null!;
        public static ImagePixelExtractingEstimator ExtractPixels(this TransformsCatalog catalog, string outputColumnName, string inputColumnName = null, ImagePixelExtractingEstimator.ColorBits colorsToExtract = ImagePixelExtractingEstimator.ColorBits.Rgb, ImagePixelExtractingEstimator.ColorsOrder orderOfExtraction = ImagePixelExtractingEstimator.ColorsOrder.ARGB, bool interleavePixelColors = false, float offsetImage = 0, float scaleImage = 1, bool outputAsFloatArray = true) => throw null!;
        public static ImageLoadingEstimator LoadImages(this TransformsCatalog catalog, string outputColumnName, string imageFolder, string inputColumnName = null) => throw null!;
        public static ImageLoadingEstimator LoadRawImageBytes(this TransformsCatalog catalog, string outputColumnName, string imageFolder, string inputColumnName = null) => throw null!;
        public static ImageResizingEstimator ResizeImages(this TransformsCatalog catalog, string outputColumnName, int imageWidth, int imageHeight, string inputColumnName = null, ImageResizingEstimator.ResizingKind resizing = ImageResizingEstimator.ResizingKind.IsoCrop, ImageResizingEstimator.Anchor cropAnchor = ImageResizingEstimator.Anchor.Center) => throw null!;
    }
}

namespace Microsoft.ML.Data
{
    public sealed class ImageLoadingEstimator : TrivialEstimator<ImageLoadingTransformer>
    {
        internal ImageLoadingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class ImageLoadingTransformer : OneToOneTransformerBase
    {
        public readonly string ImageFolder;

        internal ImageLoadingTransformer() => throw null!;
    }
}

namespace Microsoft.ML.Transforms.Image
{
    public sealed class ImageGrayscalingEstimator : TrivialEstimator<ImageGrayscalingTransformer>
    {
        internal ImageGrayscalingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class ImageGrayscalingTransformer : OneToOneTransformerBase
    {
        internal ImageGrayscalingTransformer() => throw null!;
    }

    public sealed class ImagePixelExtractingEstimator : TrivialEstimator<ImagePixelExtractingTransformer>
    {
        internal ImagePixelExtractingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum ColorBits : byte
        {
            All = Alpha | Rgb,
            Alpha = 1,
            Blue = 8,
            Green = 4,
            Red = 2,
            Rgb = Red | Green | Blue,
        }

        public enum ColorsOrder : byte
        {
            ABGR = 4,
            ABRG = 3,
            AGBR = 6,
            AGRB = 5,
            ARBG = 2,
            ARGB = 1,
        }
    }

    public sealed class ImagePixelExtractingTransformer : OneToOneTransformerBase
    {
        internal ImagePixelExtractingTransformer() => throw null!;
    }

    public sealed class ImageResizingEstimator : TrivialEstimator<ImageResizingTransformer>
    {
        internal ImageResizingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum Anchor : byte
        {
            Bottom = 3,
            Center = 4,
            Left = 1,
            Right = 0,
            Top = 2,
        }

        public enum ResizingKind : byte
        {
            Fill = 2,
            IsoCrop = 1,
            IsoPad = 0,
        }
    }

    public sealed class ImageResizingTransformer : OneToOneTransformerBase
    {
        internal ImageResizingTransformer() => throw null!;
    }

    public sealed class VectorToImageConvertingEstimator : TrivialEstimator<VectorToImageConvertingTransformer>
    {
        internal VectorToImageConvertingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class VectorToImageConvertingTransformer : OneToOneTransformerBase
    {
        internal VectorToImageConvertingTransformer() => throw null!;
    }
}
