using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <content>The descriptors about rows that lie.</content>
public static partial class RuleCatalog
{
    internal static readonly DiagnosticDescriptor CultureParsedData = Create(
        "MLH5001",
        "Data read with the culture of the machine",
        "'{0}' reads data with the culture of the machine. {1}. Pass CultureInfo.InvariantCulture, or the culture that the data was written in.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "A data file looks the same on every machine, and is read differently: where a point separates thousands, 1.5 becomes 15. Nothing "
        + "throws, and a model that was trained on one machine is fed other numbers on the next.");

    internal static readonly DiagnosticDescriptor EmptyFieldsRemoved = Create(
        "MLH5004",
        "Empty fields removed from a row",
        "An empty field is left out here, and '{0}' then reads what belongs to a later column. Nothing fails as long as a number stands there "
        + "too. Keep the empty fields, and decide what a missing value is.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "An empty field is how a table says that a value is missing. A row that is cut without its empty fields is shorter, and each field "
        + "behind an empty one is read as the column before it.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Data = ImmutableArray.Create(
        CultureParsedData,
        EmptyFieldsRemoved);
}
