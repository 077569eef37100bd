using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells names whose rows belong together: <c>X</c> and <c>y</c>, <c>trainFeatures</c> and <c>trainLabels</c>.</summary>
internal static class PairNames
{
    private static readonly ImmutableHashSet<string> Features = IdentifierWords.List(
        "x", "xs", "feature", "features", "input", "inputs", "image", "images", "sample", "samples", "data", "row", "rows", "text", "texts",
        "sentence", "sentences", "document", "documents", "observation", "observations", "instance", "instances", "example", "examples",
        "vector", "vectors");

    private static readonly ImmutableHashSet<string> Labels = IdentifierWords.List(
        "y", "ys", "label", "labels", "target", "targets", "class", "classes", "output", "outputs");

    private static readonly ImmutableHashSet<string> Certain = IdentifierWords.List("x", "xs", "feature", "features");

    private static readonly ImmutableHashSet<string> CertainLabels = IdentifierWords.List("y", "ys", "label", "labels", "target", "targets");

    /// <summary>Whether the one name says features, the other labels, and the rest of both is the same.</summary>
    public static bool ArePair(string left, string right) => IsPair(left, right, Features, Labels) || IsPair(right, left, Features, Labels);

    /// <summary>Whether the names can hardly be those of anything else.</summary>
    public static bool AreCertain(string left, string right) =>
        IsPair(left, right, Certain, CertainLabels) || IsPair(right, left, Certain, CertainLabels);

    /// <summary>Whether a name can be one of such a pair.</summary>
    public static bool IsOfPair(string name) => IdentifierWords.HasAny(name, Features) || IdentifierWords.HasAny(name, Labels);

    /// <summary>Whether a file can have two such names.</summary>
    public static bool AreIn(FileWords file) => Labels.Any(file.HasInName) && Features.Any(file.HasInName);

    private static bool IsPair(string features, string labels, ImmutableHashSet<string> featureWords, ImmutableHashSet<string> labelWords) =>
        Rest(features, featureWords) is { } rest
        && Rest(labels, labelWords) is { } other
        && rest.SequenceEqual(other, StringComparer.OrdinalIgnoreCase)
        && features.Where(char.IsDigit).SequenceEqual(labels.Where(char.IsDigit));

    private static List<string>? Rest(string name, ImmutableHashSet<string> words)
    {
        var all = IdentifierWords.Of(name).ToList();
        var index = all.FindLastIndex(words.Contains);
        if (index < 0)
        {
            return null;
        }

        all.RemoveAt(index);
        return all;
    }
}
