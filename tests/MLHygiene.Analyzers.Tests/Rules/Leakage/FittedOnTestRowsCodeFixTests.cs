using System.Threading.Tasks;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage;
using MLHygiene.Analyzers.Rules.Leakage;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class FittedOnTestRowsCodeFixTests
{
    [Theory]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        [|ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)))|];",
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        var x = scaler.Fit(s.TestSet).Transform(s.TestSet);\n        [|ml.Regression.Evaluate(m.Transform(x))|];",
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        var x = t.Transform(s.TestSet);\n        ml.Regression.Evaluate(m.Transform(x));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        var u = scaler.Fit(s.TestSet);\n        var x = u.Transform(s.TestSet);\n        [|ml.Regression.Evaluate(m.Transform(x))|];",
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        var x = t.Transform(s.TestSet);\n        ml.Regression.Evaluate(m.Transform(x));")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        var u = scaler.Fit(s.TestSet);\n        [|ml.Regression.Evaluate(m.Transform(u.Transform(s.TestSet)))|]; Console.WriteLine(u);",
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        var u = t;\n        ml.Regression.Evaluate(m.Transform(u.Transform(s.TestSet))); Console.WriteLine(u);")]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        // Scale.\n        var u = scaler.Fit(s.TestSet); // again\n        [|ml.Regression.Evaluate(m.Transform(u.Transform(s.TestSet)))|];",
        "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        // Scale.\n        // again\n        ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));")]
    public Task The_transformer_of_the_training_part_is_applied(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData(
        "var s = ml.Data.TrainTestSplit(all); var a = pipeline.Fit(s.TrainSet);\n        var b = pipeline.Fit(s.TestSet);\n        [|ml.Regression.Evaluate(b.Transform(s.TestSet))|]; Console.WriteLine(a);",
        "var s = ml.Data.TrainTestSplit(all); var a = pipeline.Fit(s.TrainSet);\n        ml.Regression.Evaluate(a.Transform(s.TestSet)); Console.WriteLine(a);")]
    public Task The_model_of_the_training_part_is_evaluated(string statements, string fixedStatements) => FixesAsync(statements, fixedStatements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(scaler.Fit(s.TrainSet).Transform(s.TrainSet)); [|ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = pipeline.Fit(s.TestSet); [|ml.Regression.Evaluate(m.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var m = trainer.Fit(scaler.Fit(s.TrainSet).Transform(s.TrainSet)); var u = selector.Fit(s.TrainSet); [|ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)))|]; Console.WriteLine(u);")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); IDataView x; { var t = scaler.Fit(s.TrainSet); x = t.Transform(s.TrainSet); } var m = trainer.Fit(x); [|ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(all); var m = trainer.Fit(scaler.Fit(s.TrainSet).Transform(s.TrainSet)); [|ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)))|]; Console.WriteLine(t);")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        [|ml.Regression.Evaluate(m.Transform(scaler.Fit(/* the test part */ s.TestSet).Transform(s.TestSet)))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all, 0.5); var a = pipeline.Fit(s.TrainSet); var r = ml.Regression.Evaluate(a.Transform(s.TestSet)); var b = pipeline.Fit(s.TestSet); var q = [|ml.Regression.Evaluate(b.Transform(s.TestSet))|];")]
    [InlineData("var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet)); t = scaler.Fit(s.TestSet); [|ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)))|];")]
    public Task Without_a_transformer_of_the_training_part_in_scope_there_is_no_fix(string statements) => OffersNoFixAsync(statements);

    [Fact]
    public Task The_title_names_the_transformer_and_says_that_results_change() =>
        LeakageFix.HasTitleAsync<FittedOnTestRowsAnalyzer, FittedOnTestRowsCodeFix>(
            "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        [|ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)))|];",
            "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));",
            "Apply 't', which was fitted on the training rows (changes results)");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task All_reports_of_a_document_are_fixed_at_once(string lineEnding) =>
        FixesAsync(
            "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        [|ml.Regression.Evaluate(m.Transform(scaler.Fit(s.TestSet).Transform(s.TestSet)) /* one */)|];\n        var u = scaler.Fit(s.TestSet);\n        var n = trainer.Fit(t.Transform(s.TrainSet));\n        [|ml.Regression.Evaluate(n.Transform(u.Transform(s.TestSet)))|]; // two\n        [|ml.Regression.Evaluate(m.Transform(u.Transform(s.TestSet)))|];".ReplaceLineEndings(lineEnding),
            "var s = ml.Data.TrainTestSplit(all); var t = scaler.Fit(s.TrainSet); var m = trainer.Fit(t.Transform(s.TrainSet));\n        ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)) /* one */);\n        var n = trainer.Fit(t.Transform(s.TrainSet));\n        ml.Regression.Evaluate(n.Transform(t.Transform(s.TestSet))); // two\n        ml.Regression.Evaluate(m.Transform(t.Transform(s.TestSet)));".ReplaceLineEndings(lineEnding));

    private static Task FixesAsync(string statements, string fixedStatements, string members = "") =>
        LeakageFix.FixesAsync<FittedOnTestRowsAnalyzer, FittedOnTestRowsCodeFix>(statements, fixedStatements, members);

    private static Task OffersNoFixAsync(string statements, string members = "") =>
        LeakageFix.OffersNoFixAsync<FittedOnTestRowsAnalyzer, FittedOnTestRowsCodeFix>(statements, members);
}
