using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers;

/// <summary>What the rules know of one compilation.</summary>
internal sealed class HygieneContext
{
    private HygieneContext(ApiTable apis, OptionReader options)
    {
        Apis = apis;
        Options = options;
    }

    /// <summary>What the APIs that the compilation can call mean.</summary>
    public ApiTable Apis { get; }

    /// <summary>What the user has configured.</summary>
    public OptionReader Options { get; }

    public static HygieneContext Create(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        new(
            ApiTable.Create(compilation, ModelFiles.ReadAll(options.AdditionalFiles, cancellationToken)),
            new OptionReader(options.AnalyzerConfigOptionsProvider));
}
