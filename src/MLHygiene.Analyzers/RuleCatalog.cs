using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <summary>
/// Every diagnostic of the package, in the order of the ids. A message is at most three sentences: what happens, why nothing shows it,
/// what to do. Warning is for what is practically never wrong; a heuristic is <see cref="DiagnosticSeverity.Info"/>; an opinion is off.
/// </summary>
public static partial class RuleCatalog
{
    private const string Pages = "https://github.com/mlhygiene/MLHygiene.Analyzers/blob/main/docs/rules/";

    /// <summary>Every descriptor, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        Configuration.AddRange(Leakage).AddRange(Sampling).AddRange(Reproducibility).AddRange(Numerics).AddRange(Data);

    private static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        string category,
        DiagnosticSeverity defaultSeverity,
        string description,
        params string[] customTags) =>
        Create(id, title, messageFormat, category, defaultSeverity, description, isEnabledByDefault: true, customTags);

    private static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        string category,
        DiagnosticSeverity defaultSeverity,
        string description,
        bool isEnabledByDefault,
        params string[] customTags) =>
#pragma warning disable RS0030 // This is the one place where descriptors are made.
        new(id, title, messageFormat, category, defaultSeverity, isEnabledByDefault, description, Pages + id + ".md", customTags);
#pragma warning restore RS0030
}
