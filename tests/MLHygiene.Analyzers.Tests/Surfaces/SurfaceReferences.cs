using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Tests.Verification;

namespace MLHygiene.Analyzers.Tests.Surfaces;

/// <summary>
/// What a compilation under test references to see a machine-learning library. One instance of each reference serves every test:
/// reading the metadata again for each compilation would cost more than the tests do.
/// </summary>
internal static class SurfaceReferences
{
    internal static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "surfaces");

    /// <summary>ML.NET with every trainer package, as an application that references them all sees it.</summary>
    public static ImmutableArray<MetadataReference> MicrosoftML { get; } = Surfaces(
        "Microsoft.ML.AutoML",
        "Microsoft.ML.Core",
        "Microsoft.ML.Data",
        "Microsoft.ML.DataView",
        "Microsoft.ML.DnnImageFeaturizer.ResNet18",
        "Microsoft.ML.FastTree",
        "Microsoft.ML.ImageAnalytics",
        "Microsoft.ML.KMeansClustering",
        "Microsoft.ML.LightGbm",
        "Microsoft.ML.Mkl.Components",
        "Microsoft.ML.OnnxTransformer",
        "Microsoft.ML.PCA",
        "Microsoft.ML.Recommender",
        "Microsoft.ML.StandardTrainers",
        "Microsoft.ML.TensorFlow",
        "Microsoft.ML.TimeSeries",
        "Microsoft.ML.TorchSharp",
        "Microsoft.ML.Transforms",
        "Microsoft.ML.Vision");

    /// <summary>The data frame and what its package brings along: a frame is an <c>IDataView</c>.</summary>
    public static ImmutableArray<MetadataReference> MicrosoftDataAnalysis { get; } =
        Surfaces("Microsoft.Data.Analysis").AddRange(
            MicrosoftML.Where(reference => Name(reference) is "Microsoft.ML.Core" or "Microsoft.ML.Data" or "Microsoft.ML.DataView"));

    /// <summary>TorchSharp with its vision library.</summary>
    public static ImmutableArray<MetadataReference> TorchSharp { get; } = Surfaces("TorchSharp", "TorchVision");

    /// <summary>TensorFlow.NET with its Keras interface.</summary>
    public static ImmutableArray<MetadataReference> TensorFlow { get; } = Surfaces("Tensorflow.Binding", "Tensorflow.Keras");

    public static ImmutableArray<MetadataReference> MathNet { get; } = Package("MathNet.Numerics");

    public static ImmutableArray<MetadataReference> Tensors { get; } = Package("System.Numerics.Tensors");

    /// <summary>CsvHelper as nearly everybody uses it.</summary>
    public static ImmutableArray<MetadataReference> CsvHelper { get; } = Package("CsvHelper");

    /// <summary>CsvHelper 34, which has types of the same names and other members. No program can see both.</summary>
    public static ImmutableArray<MetadataReference> CsvHelperRewrite { get; } = Package(Path.Combine("rewrites", "CsvHelper"));

    /// <summary>The libraries that are the real packages.</summary>
    public static ImmutableArray<MetadataReference> Packages { get; } = [.. MathNet, .. Tensors, .. CsvHelper];

    public static ImmutableArray<MetadataReference> All { get; } =
        [.. MicrosoftML.Concat(MicrosoftDataAnalysis).Concat(TorchSharp).Concat(TensorFlow).Concat(Packages).Distinct()];

    /// <summary>What a program that uses a library references.</summary>
    public static ImmutableArray<MetadataReference> Of(Library library) => library switch
    {
        Library.MicrosoftML => MicrosoftML,
        Library.TorchSharp => TorchSharp,
        Library.TensorFlow => TensorFlow,
        Library.MicrosoftDataAnalysis => MicrosoftDataAnalysis,
        Library.MathNet => MathNet,
        Library.Tensors => Tensors,
        Library.CsvHelper => CsvHelper,
        Library.CsvHelperRewrite => CsvHelperRewrite,
        _ => [],
    };

    internal static string Name(MetadataReference reference) => Path.GetFileNameWithoutExtension(reference.Display!);

    private static ImmutableArray<MetadataReference> Surfaces(params string[] names) =>
        [.. names.Select(name => MetadataReference.CreateFromFile(Path.Combine(Directory, name + ".dll")))];

    private static ImmutableArray<MetadataReference> Package(string name) =>
        [MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, name + ".dll"))];
}
