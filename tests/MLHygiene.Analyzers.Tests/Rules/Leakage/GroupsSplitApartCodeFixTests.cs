using System.Threading.Tasks;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage;
using MLHygiene.Analyzers.Rules.Leakage;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class GroupsSplitApartCodeFixTests
{
    [Theory]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: \"GroupId\"); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet));",
        "public string GroupId { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all, 0.2, seed: 3); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all, 0.2, seed: 3, samplingKeyColumnName: \"GroupId\"); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet));",
        "public string GroupId { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all, 0.2, null); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all, 0.2, \"GroupId\"); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet));",
        "public string GroupId { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: /* none */ null); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: /* none */ \"GroupId\"); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet));",
        "public int GroupId { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree(rowGroupColumnName: \"Query\").Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet), rowGroupColumnName: \"Query\")|];",
        "var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: \"Query\"); var m = ml.Ranking.Trainers.FastTree(rowGroupColumnName: \"Query\").Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet), rowGroupColumnName: \"Query\");",
        "public long Query { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = [|ml.Ranking.Trainers.FastTree().Fit(s.TrainSet)|];",
        "var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: \"GroupId\"); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet);",
        "public string GroupId { get; set; }")]
    [InlineData(
        "foreach (var s in ml.Data.CrossValidationSplit(all)) { var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|]; }",
        "foreach (var s in ml.Data.CrossValidationSplit(all, samplingKeyColumnName: \"GroupId\")) { var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet)); }",
        "public string GroupId { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: \"GroupId\"); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet));",
        "[Microsoft.ML.Data.LoadColumn(1)] public string GroupId;")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: \"GroupId\"); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet));",
        "[Microsoft.ML.Data.ColumnName(\"GroupId\")] public string Query { get; set; }")]
    public Task The_groups_become_the_key_of_the_split(string statements, string fixedStatements, string group) =>
        FixesProgramAsync(Program(statements, group), Program(fixedStatements, group));

    [Theory]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "public float GroupId { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "[Microsoft.ML.Data.KeyType(100)] public uint GroupId { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "public string Query { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "[Microsoft.ML.Data.ColumnName(\"Query\")] public string GroupId { get; set; }")]
    [InlineData(
        "var x = ml.Transforms.Conversion.Hash(\"GroupId\", \"Query\").Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "public string Query { get; set; }")]
    [InlineData(
        "var d = ml.Data.ShuffleRows(all); var m = [|ml.Ranking.Trainers.FastTree().Fit(d)|]; var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); [|ml.Ranking.Evaluate(m.Transform(ml.Data.ShuffleRows(test)))|];",
        "public string GroupId { get; set; }")]
    [InlineData(
        "var column = args[0]; var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet), rowGroupColumnName: column)|];",
        "public string GroupId { get; set; }")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all\n#if KEY\n, samplingKeyColumnName: \"GroupId\"\n#endif\n); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];",
        "public string GroupId { get; set; }")]
    public Task Where_the_rows_have_no_column_that_can_be_the_key_there_is_no_fix(string statements, string group) =>
        Verify<GroupsSplitApartAnalyzer, GroupsSplitApartCodeFix>.OffersNoFixAsync(Program(statements, group), Library.MicrosoftML);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        FixesProgramAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var s = ml.Data.TrainTestSplit(
                all, // the rows
                0.2 /* a fifth */);
            var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet);
            [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|]; // end

            class Row { public float Label { get; set; } public string GroupId { get; set; } }
            """.ReplaceLineEndings(lineEnding),
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var s = ml.Data.TrainTestSplit(
                all, // the rows
                0.2 /* a fifth */,
                samplingKeyColumnName: "GroupId");
            var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet);
            ml.Ranking.Evaluate(m.Transform(s.TestSet)); // end

            class Row { public float Label { get; set; } public string GroupId { get; set; } }
            """.ReplaceLineEndings(lineEnding));

    [Fact]
    public Task All_reports_of_a_document_are_fixed_at_once() =>
        FixesProgramAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            First(all);
            Second(all);

            void First(IDataView rows)
            {
                var own = ml.Data.LoadFromTextFile<Row>("first.tsv");
                var s = ml.Data.TrainTestSplit(own);
                var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet);
                [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];
            }

            void Second(IDataView rows)
            {
                var own = ml.Data.LoadFromTextFile<Row>("second.tsv");
                var s = ml.Data.TrainTestSplit(own, 0.2);
                var m = ml.Ranking.Trainers.LightGbm().Fit(s.TrainSet);
                [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];
            }

            class Row { public float Label { get; set; } public string GroupId { get; set; } }
            """,
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            First(all);
            Second(all);

            void First(IDataView rows)
            {
                var own = ml.Data.LoadFromTextFile<Row>("first.tsv");
                var s = ml.Data.TrainTestSplit(own, samplingKeyColumnName: "GroupId");
                var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet);
                ml.Ranking.Evaluate(m.Transform(s.TestSet));
            }

            void Second(IDataView rows)
            {
                var own = ml.Data.LoadFromTextFile<Row>("second.tsv");
                var s = ml.Data.TrainTestSplit(own, 0.2, samplingKeyColumnName: "GroupId");
                var m = ml.Ranking.Trainers.LightGbm().Fit(s.TrainSet);
                ml.Ranking.Evaluate(m.Transform(s.TestSet));
            }

            class Row { public float Label { get; set; } public string GroupId { get; set; } }
            """);

    [Fact]
    public Task The_title_says_what_is_passed()
    {
        var program = Verify<GroupsSplitApartAnalyzer, GroupsSplitApartCodeFix>.Program(
            Program("var s = ml.Data.TrainTestSplit(all); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); [|ml.Ranking.Evaluate(m.Transform(s.TestSet))|];", "public string GroupId { get; set; }"),
            Program("var s = ml.Data.TrainTestSplit(all, samplingKeyColumnName: \"GroupId\"); var m = ml.Ranking.Trainers.FastTree().Fit(s.TrainSet); ml.Ranking.Evaluate(m.Transform(s.TestSet));", "public string GroupId { get; set; }"),
            Library.MicrosoftML);
        program.CodeActionVerifier = (action, verifier) => verifier.Equal("Keep each group on one side: samplingKeyColumnName: \"GroupId\" (changes results)", action.Title);
        return program.RunAsync();
    }

    private static Task FixesProgramAsync(string source, string fixedSource) =>
        LeakageFix.FixesProgramAsync<GroupsSplitApartAnalyzer, GroupsSplitApartCodeFix>(source, fixedSource);

    private static string Program(string statements, string group) =>
        $$"""
        using Microsoft.ML;

        var ml = new MLContext(seed: 1);
        var all = ml.Data.LoadFromTextFile<Row>("rows.tsv");
        {{statements}}

        class Row { public float Label { get; set; } {{group}} }
        """;
}
