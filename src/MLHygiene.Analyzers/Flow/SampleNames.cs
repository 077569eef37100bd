using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What the names of a round say about what it is for: one sample, or a repeat of everything.</summary>
internal static class SampleNames
{
    private static readonly ImmutableHashSet<string> Sample = IdentifierWords.List(
        "sample", "row", "example", "image", "img", "record", "observation", "instance", "point", "pixel", "document", "doc", "sentence", "patch");

    private static readonly ImmutableHashSet<string> Samples = IdentifierWords.List(
        "samples", "rows", "examples", "images", "imgs", "records", "observations", "instances", "points", "pixels", "documents", "docs", "sentences",
        "patches", "data", "dataset", "features", "inputs", "x", "xs", "batch");

    private static readonly ImmutableHashSet<string> Repeat = IdentifierWords.List(
        "epoch", "epochs", "fold", "folds", "repeat", "repeats", "repetition", "run", "runs", "trial", "trials", "attempt", "restart", "restarts",
        "experiment", "experiments", "replicate", "round", "seed", "seeds", "model", "models", "config", "configs", "candidate", "candidates");

    /// <summary>Whether a name says that everything is done once more: an epoch, a fold, a run.</summary>
    public static bool SaysRepeat(string name) => IdentifierWords.HasAny(name, Repeat);

    /// <summary>Whether a name, such as <c>samples</c> or <c>LoadImages</c>, says that there are samples.</summary>
    public static bool SaySamples(string name) => IdentifierWords.HasAny(name, Samples);

    /// <summary>Whether each round is certainly for one sample.</summary>
    /// <param name="apis">What APIs mean.</param>
    /// <param name="round">The round.</param>
    /// <param name="code">The part of the round that the sample must be used in; null for all of it.</param>
    public static bool AreOf(ApiTable apis, Round round, IOperation? code = null)
    {
        var variables = round.Variables;
        if (variables.IsEmpty || variables.Any(variable => SaysRepeat(variable.Name)))
        {
            return false;
        }

        return variables.Any(variable => IdentifierWords.HasAny(variable.Name, Sample))
            || round.Rows(apis) is { } rows && SaysSamples(rows)
            || (code ?? round.Code).DescendantsAndSelf().Any(operation => IsRow(operation, variables));
    }

    // rows[i]
    private static bool IsRow(IOperation operation, IReadOnlyCollection<ISymbol> counters) => operation switch
    {
        IArrayElementReferenceOperation { Indices: { Length: > 0 } indices } element => IsCounter(indices[0], counters) && SaysSamples(element.ArrayReference.Unwrap()),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: > 0 } arguments, Instance: { } list } =>
            IsCounter(arguments[0].Value, counters) && SaysSamples(list.Unwrap()),
        _ => false,
    };

    private static bool IsCounter(IOperation index, IEnumerable<ISymbol> counters) =>
        index.Unwrap().LocalOrParameter() is { } named && counters.Contains(named, SymbolEqualityComparer.Default);

    private static bool SaysSamples(IOperation rows) => rows.Variable() is { } variable && IdentifierWords.HasAny(variable.Name, Samples) && !SaysRepeat(variable.Name);
}
