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

    internal static readonly DiagnosticDescriptor CultureWrittenData = Create(
        "MLH5002",
        "Data written with the culture of the machine",
        "'{0}' writes data with the culture of the machine. {1}. Pass CultureInfo.InvariantCulture.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "A program that writes numbers without naming a culture writes another file on each machine: '1.5' on one, '1,5' on the next. What "
        + "reads the file later does so without an exception, and reads other numbers or more columns.");

    internal static readonly DiagnosticDescriptor LossyWeights = Create(
        "MLH5003",
        "Weights saved with a rounding format",
        "'{0}' writes a weight of 0.000012345678 as '{1}'. The file looks complete, and the model that is loaded from it is another one. "
        + "Leave the format out, which writes all digits.",
        RuleCategory.Data,
        DiagnosticSeverity.Info,
        "A format such as F4 is for people. Weights that are saved with it come back rounded, small ones as zero, and the model that is loaded "
        + "answers otherwise than the one that was measured.");

    internal static readonly DiagnosticDescriptor EmptyFieldsRemoved = Create(
        "MLH5004",
        "Empty fields removed from a row",
        "An empty field is left out here, and '{0}' then reads what belongs to a later column. Nothing fails as long as a number stands there "
        + "too. Keep the empty fields, and decide what a missing value is.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "An empty field is how a table says that a value is missing. A row that is cut without its empty fields is shorter, and each field "
        + "behind an empty one is read as the column before it.");

    internal static readonly DiagnosticDescriptor HandSplitCsv = Create(
        "MLH5005",
        "CSV file cut by hand",
        "'{0}' cuts the line at every separator, also inside quotes, as in \"Doe, John\". The later fields then come from other columns, and nothing "
        + "fails as long as a number stands there. Read the file with a CSV reader.",
        RuleCategory.Data,
        DiagnosticSeverity.Info,
        "In a CSV file a text may have separators and line ends in it, if it stands in quotes. Split knows no quotes: such a row has more fields "
        + "than columns, and what stands behind the text is read from the wrong place.");

    internal static readonly DiagnosticDescriptor UndecodableBytesReplaced = Create(
        "MLH5006",
        "Undecodable bytes replaced",
        "'{0}' {1}. Nothing throws, and different words become one token. {2}.",
        RuleCategory.Data,
        DiagnosticSeverity.Info,
        "A decoder puts a replacement character in the place of bytes that it does not understand. Words that differ in such a place only are "
        + "one token from then on, and a model learns from text that nobody has written.");

    internal static readonly DiagnosticDescriptor ZipTruncates = Create(
        "MLH5010",
        "Zip cuts a metric to the shorter list",
        "'{0}' and '{1}' are paired as far as the shorter one goes, so the metric leaves out what is missing. Nothing fails, and where one is missing "
        + "at the front, each row is held against its neighbour. Compare the lengths first.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "Zip ends with the shorter of its sequences. A metric over predictions and labels of different lengths is computed from the rows that both "
        + "have, whether they belong together or not, and divided by their number.");

    internal static readonly DiagnosticDescriptor FillNullsReturnsUnfilled = Create(
        "MLH5014",
        "FillNulls returns the frame that it did not fill",
        "'{0}' fills '{1}' itself, and what it returns still has the nulls. Both have the same rows and columns, so nothing shows which is which. "
        + "Pass inPlace: true, which returns the frame that was filled.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "DataFrame.FillNulls with one value for each column writes to the columns of the frame that it is called on, and returns a copy that was "
        + "made before. The nulls of the copy become zeros where the frame is read as a view.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Data = ImmutableArray.Create(
        CultureParsedData,
        CultureWrittenData,
        LossyWeights,
        EmptyFieldsRemoved,
        HandSplitCsv,
        UndecodableBytesReplaced,
        ZipTruncates,
        FillNullsReturnsUnfilled);
}
