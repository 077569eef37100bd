using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.BlankCellsLoadAsZeroAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.BlankCellsLoadAsZeroCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class BlankCellsLoadAsZeroCodeFixTests
{
    [Theory]
    [InlineData("ml.Data.LoadFromTextFile<Row>(\"a.tsv\")", "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { MissingRealsAsNaNs = true })")]
    [InlineData(
        "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", separatorChar: ',', hasHeader: true)",
        "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { Separators = new[] { ',' }, HasHeader = true, MissingRealsAsNaNs = true })")]
    [InlineData(
        "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", ';', true, false, true, hasHeader)",
        "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { Separators = new[] { ';' }, HasHeader = true, AllowQuoting = false, TrimWhitespace = true, AllowSparse = hasHeader, MissingRealsAsNaNs = true })")]
    [InlineData(
        "ml.Data.LoadFromTextFile<Row>(path: \"a.tsv\", hasHeader: true)",
        "ml.Data.LoadFromTextFile<Row>(path: \"a.tsv\", options: new TextLoader.Options { HasHeader = true, MissingRealsAsNaNs = true })")]
    [InlineData(
        "ml.Data.LoadFromTextFile(\"a.tsv\", columns, separator, allowQuoting: true)",
        "ml.Data.LoadFromTextFile(\"a.tsv\", new TextLoader.Options { Columns = columns, Separators = new[] { separator }, AllowQuoting = true, MissingRealsAsNaNs = true })")]
    [InlineData("ml.Data.LoadFromTextFile(\"a.tsv\")", "ml.Data.LoadFromTextFile(\"a.tsv\", options: new TextLoader.Options { MissingRealsAsNaNs = true })")]
    [InlineData(
        "TextLoaderSaverCatalog.LoadFromTextFile<Row>(ml.Data, \"a.tsv\", ',')",
        "TextLoaderSaverCatalog.LoadFromTextFile<Row>(ml.Data, \"a.tsv\", new TextLoader.Options { Separators = new[] { ',' }, MissingRealsAsNaNs = true })")]
    [InlineData(
        "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { HasHeader = true })",
        "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { HasHeader = true, MissingRealsAsNaNs = true })")]
    [InlineData(
        "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { MissingRealsAsNaNs = false /* for now */ })",
        "ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { MissingRealsAsNaNs = true /* for now */ })")]
    [InlineData(
        "ml.Data.CreateTextLoader(columns, separatorChar: ',', hasHeader: true)",
        "ml.Data.CreateTextLoader(new TextLoader.Options { Columns = columns, Separators = new[] { ',' }, HasHeader = true, MissingRealsAsNaNs = true })",
        ".Load(\"a.tsv\")")]
    [InlineData("ml.Data.CreateTextLoader<Row>()", "ml.Data.CreateTextLoader<Row>(new TextLoader.Options { MissingRealsAsNaNs = true })", ".Load(\"a.tsv\")")]
    public Task Every_argument_is_carried_over(string before, string after, string then = "") =>
        Verify.FixesAsync(Program($"var data = [|{before}|]{then};"), Program($"var data = {after}{then};"), Library.MicrosoftML);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_lines_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            Program(
                """
                // All passengers.
                        var data = [|ml.Data.LoadFromTextFile<Row>(
                            "a.tsv",
                            separatorChar: ',', // commas
                            hasHeader: true)|]; // with names
                        var more = [|ml.Data.LoadFromTextFile<Row>("b.tsv",
                                                                 hasHeader: true)|];
                        Use(mean.Fit(more));
                """).ReplaceLineEndings(lineEnding),
            Program(
                """
                // All passengers.
                        var data = ml.Data.LoadFromTextFile<Row>(
                            "a.tsv",
                            new TextLoader.Options
                            {
                                Separators = new[] { ',' }, // commas
                                HasHeader = true,
                                MissingRealsAsNaNs = true
                            }); // with names
                        var more = ml.Data.LoadFromTextFile<Row>("b.tsv",
                                                                 new TextLoader.Options
                                                                 {
                                                                     HasHeader = true,
                                                                     MissingRealsAsNaNs = true
                                                                 });
                        Use(mean.Fit(more));
                """).ReplaceLineEndings(lineEnding),
            Library.MicrosoftML);

    [Fact]
    public Task Options_of_two_loads_are_set_once() =>
        Verify.FixesAsync(
            Program("var options = new TextLoader.Options { HasHeader = true }; var data = [|ml.Data.LoadFromTextFile<Row>(\"a.tsv\", options)|]; var test = [|ml.Data.LoadFromTextFile<Row>(\"b.tsv\", options)|]; Use(mean.Fit(test));"),
            Program("var options = new TextLoader.Options { HasHeader = true, MissingRealsAsNaNs = true }; var data = ml.Data.LoadFromTextFile<Row>(\"a.tsv\", options); var test = ml.Data.LoadFromTextFile<Row>(\"b.tsv\", options); Use(mean.Fit(test));"),
            Library.MicrosoftML);

    [Theory]
    [InlineData("ml.Data.LoadFromTextFile<Row>(hasHeader: true, path: \"a.tsv\")", "")]
    [InlineData("ml.Data.LoadFromTextFile<Row>(\"a.tsv\", options: null)", "")]
    [InlineData("ml.Data.LoadFromTextFile<Row>(\"a.tsv\", /* names */ hasHeader: /* yes */ true)", "")]
    [InlineData("ml.Data.CreateTextLoader(columns, ',', true, new MultiFileSource(\"a.tsv\"))", ".Load(\"a.tsv\")")]
    public Task Offers_nothing_where_an_argument_has_no_place(string load, string then) =>
        Verify.OffersNoFixAsync(Program($"var data = [|{load}|]{then};"), Library.MicrosoftML);

    private static string Program(string code) =>
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Transforms;

        class Row { public float Age; }

        class C
        {
            static void M(MLContext ml, TextLoader.Column[] columns, char separator, bool hasHeader)
            {
                var mean = ml.Transforms.ReplaceMissingValues("Age", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean);
                {{code}}
                Use(mean.Fit(data));
            }

            static void Use(ITransformer model) { }
        }
        """;
}
