using System.Collections.Immutable;

namespace MLHygiene.Analyzers.Tests.Verification;

/// <summary>What a test program references besides .NET itself.</summary>
public enum Library
{
    /// <summary>Nothing: the rules of the libraries have nothing to look for.</summary>
    None,

    /// <summary>ML.NET.</summary>
    MicrosoftML,

    /// <summary>TorchSharp.</summary>
    TorchSharp,

    /// <summary>TensorFlow.NET with its Keras interface.</summary>
    TensorFlow,

    /// <summary>The data frames of ML.NET.</summary>
    MicrosoftDataAnalysis,

    /// <summary>MathNet.Numerics.</summary>
    MathNet,

    /// <summary>System.Numerics.Tensors.</summary>
    Tensors,

    /// <summary>CsvHelper up to 33.</summary>
    CsvHelper,

    /// <summary>CsvHelper from 34 on.</summary>
    CsvHelperRewrite,
}
