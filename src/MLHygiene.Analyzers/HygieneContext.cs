using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers;

/// <summary>What the rules know of one compilation.</summary>
internal sealed class HygieneContext
{
    private readonly Lazy<LearningGate> _gate;

    private HygieneContext(Compilation compilation, ApiTable apis, OptionReader options)
    {
        Apis = apis;
        Options = options;
        _gate = new Lazy<LearningGate>(() => new LearningGate(compilation, options));
    }

    /// <summary>What the APIs that the compilation can call mean.</summary>
    public ApiTable Apis { get; }

    /// <summary>What the user has configured.</summary>
    public OptionReader Options { get; }

    /// <summary>Which types speak of machine learning.</summary>
    public LearningGate Gate => _gate.Value;

    public static HygieneContext Create(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        new(
            compilation,
            ApiTable.Create(compilation, ModelFiles.ReadAll(options.AdditionalFiles, cancellationToken)),
            new OptionReader(options.AnalyzerConfigOptionsProvider));
}
