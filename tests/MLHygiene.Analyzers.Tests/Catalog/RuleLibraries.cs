using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>
/// The libraries that the page of a rule names: names with commas between them, each with what is special about it in parentheses.
/// </summary>
internal static partial class RuleLibraries
{
    /// <summary>Every library that a page may name, in the order of the index.</summary>
    public static ImmutableArray<string> Known { get; } =
    [
        ".NET", "ML.NET", "TorchSharp", "TensorFlow.NET", "MathNet.Numerics", "System.Numerics.Tensors", "Microsoft.Data.Analysis", "CsvHelper",
    ];

    // What is no library: options have none, and helpers belong to the project that has them.
    private static readonly string[] Others = ["any", "helpers of a model file"];

    /// <summary>The libraries of a rule.</summary>
    public static IReadOnlyList<string> Of(RuleInfo rule) => [.. Named(rule).Except(Others, StringComparer.Ordinal)];

    /// <summary>What the page names and the index does not know.</summary>
    public static IEnumerable<string> UnknownOf(RuleInfo rule) => Of(rule).Except(Known, StringComparer.Ordinal);

    private static IEnumerable<string> Named(RuleInfo rule) =>
        Details().Replace(rule.Property("Libraries"), string.Empty).Split(',').Select(name => name.Trim());

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Details();
}
