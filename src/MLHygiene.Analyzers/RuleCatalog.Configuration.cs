using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <content>The descriptors about what the user has configured.</content>
public static partial class RuleCatalog
{
    internal static readonly DiagnosticDescriptor InvalidOption = Create(
        "MLH0001",
        "Invalid option",
        "{0}",
        RuleCategory.Configuration,
        DiagnosticSeverity.Warning,
        "An option that the rules cannot read has no effect: the rules go on with its default. "
        + "The message names the key, the value and what is allowed.",
        WellKnownDiagnosticTags.CompilationEnd);

    internal static readonly DiagnosticDescriptor InvalidModelLine = Create(
        "MLH0002",
        "Invalid line in a model file",
        "{0}",
        RuleCategory.Configuration,
        DiagnosticSeverity.Warning,
        "A line of a *.mlhygiene.txt file that cannot be read teaches the rules nothing; the other lines still work. "
        + "The message says what was expected.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Configuration = ImmutableArray.Create(
        InvalidOption,
        InvalidModelLine);
}
