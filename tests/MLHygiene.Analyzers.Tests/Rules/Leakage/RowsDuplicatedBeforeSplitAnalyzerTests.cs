using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.RowsDuplicatedBeforeSplitAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class RowsDuplicatedBeforeSplitAnalyzerTests
{
    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(ml.Data.BootstrapSample(all)); [|ml.Regression.Evaluate(pipeline.Fit(s.TrainSet).Transform(s.TestSet))|];")]
    [InlineData("var bag = ml.Data.BootstrapSample(all, seed: 3); foreach (var f in ml.Data.CrossValidationSplit(bag)) { [|ml.Regression.Evaluate(pipeline.Fit(f.TrainSet).Transform(f.TestSet))|]; }")]
    [InlineData("[|ml.Regression.CrossValidate(ml.Data.BootstrapSample(all), pipeline)|];")]
    public Task Copies_on_both_sides_are_reported(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var s = ml.Data.TrainTestSplit(all); ml.Regression.Evaluate(pipeline.Fit(ml.Data.BootstrapSample(s.TrainSet)).Transform(s.TestSet));")]
    [InlineData("var bag = ml.Data.BootstrapSample(all, seed: 3); pipeline.Fit(bag);")]
    [InlineData("ml.Regression.CrossValidate(all, pipeline);")]
    public Task Copies_of_the_training_rows_alone_are_silent(string statements) => ReportsAsync(statements);

    private static Task ReportsAsync(string statements, string members = "") =>
        Verify.ReportsAsync(LeakageProgram.Of(statements, members), Library.MicrosoftML);
}
