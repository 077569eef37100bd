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

    internal static readonly DiagnosticDescriptor MissingColumnBecomesZero = Create(
        "MLH5007",
        "Faults of a table are passed over",
        "{0}, because '{1}' is told to do nothing about it. Nothing throws, and nothing is logged. {2}.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "A reader of tables that does nothing about a missing column gives every row a 0 in its place, as if it had been measured. One that leaves out "
        + "every row it cannot read gives fewer rows, and which ones depends on what is written in them.");

    internal static readonly DiagnosticDescriptor ReusedRowObject = Create(
        "MLH5008",
        "Every kept row is the same object",
        "'{0}' fills one object again for every row, and '{1}' keeps it. The number of rows is right, and all of them are the last one. {2}.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "A sequence that reuses its row object is meant to be looked at row by row. Whoever keeps the rows keeps one object many times, with the "
        + "contents of the row that was read last.");

    internal static readonly DiagnosticDescriptor OneShotRecords = Create(
        "MLH5009",
        "Rows that can be read once are read twice",
        "'{0}' reads rows that {1} has read already, and finds none of them. They can be read once, and nothing throws the second time. Read them "
        + "into a list first.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "The records of a reader are not a collection: each is gone when it has been read. Whoever counts them first has none left to train on, and "
        + "a split by Take and Skip leaves out rows of both parts.");

    internal static readonly DiagnosticDescriptor ZipTruncates = Create(
        "MLH5010",
        "Zip cuts a metric to the shorter list",
        "'{0}' and '{1}' are paired as far as the shorter one goes, so the metric leaves out what is missing. Nothing fails, and where one is missing "
        + "at the front, each row is held against its neighbour. Compare the lengths first.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "Zip ends with the shorter of its sequences. A metric over predictions and labels of different lengths is computed from the rows that both "
        + "have, whether they belong together or not, and divided by their number.");

    internal static readonly DiagnosticDescriptor ColumnReorderedAlone = Create(
        "MLH5011",
        "Statistic puts a column out of order",
        "'{0}' {1} '{2}', and {3}. Nothing fails, since every value is still there. Compute it from a copy.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "A statistic that works in place sorts the array that it is given, or parts of it. A column whose values have moved no longer fits the "
        + "labels and the other columns: each row is made of values of different rows.");

    internal static readonly DiagnosticDescriptor ResultDiscarded = Create(
        "MLH5012",
        "Result of an immutable operation discarded",
        "'{0}' leaves {1} as it is and returns a result, which {2}. The program runs as if the call were not there. {3}.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "Estimators, views, tensors and frames are not changed by their methods: a method returns something new. A call whose result is thrown "
        + "away compiles, runs and does nothing, so a trainer is never part of its chain and rows are never filtered.");

    internal static readonly DiagnosticDescriptor ColumnsOverlap = Create(
        "MLH5013",
        "Two members load the same column of a file",
        "'{0}' loads {1} of the file, which '{2}' loads too. Both are filled and nothing fails, but where one is the label, the features contain "
        + "it. Give each its own columns.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "A text loader reads a column of the file into every member that asks for it. A range that is one column too long puts the label among "
        + "the features, and a number that was copied with its attribute reads the column of its neighbour.");

    internal static readonly DiagnosticDescriptor FillNullsReturnsUnfilled = Create(
        "MLH5014",
        "FillNulls returns the frame that it did not fill",
        "'{0}' fills '{1}' itself, and what it returns still has the nulls. Both have the same rows and columns, so nothing shows which is which. "
        + "Pass inPlace: true, which returns the frame that was filled.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "DataFrame.FillNulls with one value for each column writes to the columns of the frame that it is called on, and returns a copy that was "
        + "made before. The nulls of the copy become zeros where the frame is read as a view.");

    internal static readonly DiagnosticDescriptor FirstHundredRows = Create(
        "MLH5015",
        "Frame has the first hundred rows only",
        "'{0}' keeps the first {1} rows unless it is told a number, and '{2}' works on them. Nothing shows that there were more. Pass -1 for all rows.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "ToDataFrame is made to look at data: it stops after a hundred rows. A model that is fitted on the frame, a metric or a mean that is "
        + "computed from it, has seen those rows and no others.");

    internal static readonly DiagnosticDescriptor TextLoaderDefaults = Create(
        "MLH5016",
        "Text file read with defaults that do not fit it",
        "'{0}' is read {1}, which is the default. {2}, and nothing fails. Pass {3}.",
        RuleCategory.Data,
        DiagnosticSeverity.Info,
        "A text loader expects tabs between the fields, no header and no quotes. A file of another form is read all the same: what is no "
        + "number becomes a missing one, and what stands behind a comma in quotes moves to the next column.");

    internal static readonly DiagnosticDescriptor AliasedBuffer = Create(
        "MLH5017",
        "Kept array is written again",
        "'{0}' keeps {1}, and no copy: {2}. What was kept before changes with it, and nothing fails. Keep a copy.",
        RuleCategory.Data,
        DiagnosticSeverity.Info,
        "An array is a reference. Rows, batches or weights that are put away and written again hold what was written last: batches repeat the "
        + "last one, the best weights are those of the last epoch, and a transform of the training rows changes the rows it was not meant for.");

    internal static readonly DiagnosticDescriptor SwallowedRows = Create(
        "MLH5018",
        "A caught exception loses rows",
        "{0}. Which rows throw depends on what is in them, and the numbers that are computed from the rest look whole. {1}.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "A loop that goes on behind an exception gathers fewer rows than there are, and others than it was meant to: long texts, rare classes, large "
        + "images. Where one of two lists gets no element, each label behind it belongs to another row.");

    internal static readonly DiagnosticDescriptor OutputColumnShadowed = Create(
        "MLH5019",
        "Output column written twice and never read in between",
        "'{1}' writes the column '{0}', which '{2}' wrote before and nothing has read. Whatever follows sees only the new column, and nothing "
        + "fails. {3}.",
        RuleCategory.Data,
        DiagnosticSeverity.Warning,
        "A step that writes a column hides the column of the same name that an earlier step wrote. If nothing has read that one, the earlier "
        + "step was for nothing: the numbers that it put into the features never reach the trainer.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Data = ImmutableArray.Create(
        CultureParsedData,
        CultureWrittenData,
        LossyWeights,
        EmptyFieldsRemoved,
        HandSplitCsv,
        UndecodableBytesReplaced,
        MissingColumnBecomesZero,
        ReusedRowObject,
        OneShotRecords,
        ZipTruncates,
        ColumnReorderedAlone,
        ResultDiscarded,
        ColumnsOverlap,
        FillNullsReturnsUnfilled,
        FirstHundredRows,
        TextLoaderDefaults,
        AliasedBuffer,
        SwallowedRows,
        OutputColumnShadowed);
}
