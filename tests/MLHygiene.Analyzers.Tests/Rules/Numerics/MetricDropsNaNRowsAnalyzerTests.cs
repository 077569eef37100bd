using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.MetricDropsNaNRowsAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class MetricDropsNaNRowsAnalyzerTests
{
    private const string Fit = "var model = trainer.Fit(split.TrainSet); ";
    private const string Split = "var split = ml.Data.TrainTestSplit(ratings, 0.2); ";

    [Fact]
    public Task The_message_names_the_evaluation()
    {
        var program = Verify.Program(
            Program(Split + Fit + "var m = {|#0:ml.Regression.Evaluate(model.Transform(split.TestSet))|};"), fixedSource: null, Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.MetricDropsNaNRows, "ml.Regression.Evaluate(model.Transform(…"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData(Split + Fit + "var m = [|ml.Recommendation().Evaluate(model.Transform(split.TestSet), scoreColumnName: \"Score\")|];")]
    [InlineData(Split + Fit + "var scored = model.Transform(split.TestSet); var m = [|ml.Regression.Evaluate(labelColumnName: \"Label\", data: scored)|];")]
    // All ratings of a user are on one side: no row of the other has a user that is known.
    [InlineData("var split = ml.Data.TrainTestSplit(ratings, samplingKeyColumnName: \"User\"); " + Fit + "var m = [|ml.Regression.Evaluate(model.Transform(split.TestSet))|];")]
    [InlineData(Split + "var pipeline = ml.Transforms.Conversion.MapValueToKey(\"User\").Append(trainer); var model = pipeline.Fit(split.TrainSet); var m = [|ml.Regression.Evaluate(model.Transform(split.TestSet))|];")]
    [InlineData("var folds = [|ml.Recommendation().CrossValidate(ratings, trainer)|];")]
    [InlineData(Split + "var other = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options { Lambda = 0.1 }); var model = other.Fit(split.TrainSet); var m = [|ml.Regression.Evaluate(model.Transform(split.TestSet))|];")]
    [InlineData(Split + Fit + "Score(model, split.TestSet); void Score(ITransformer fitted, IDataView rows) { var m = [|ml.Regression.Evaluate(fitted.Transform(rows))|]; }")]
    public Task Recommenders_on_a_random_part_are_reported(string code) => Verify.ReportsAsync(Program(code), Library.MicrosoftML);

    [Theory]
    // Another trainer scores every row.
    [InlineData(Split + "var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet); var m = ml.Regression.Evaluate(model.Transform(split.TestSet));")]
    // Nothing is known of the other file.
    [InlineData("var model = trainer.Fit(ratings); var m = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromTextFile<Row>(\"test.csv\")));")]
    [InlineData("var model = trainer.Fit(ratings); var m = ml.Regression.Evaluate(model.Transform(ratings));")]
    // Nobody measures.
    [InlineData(Split + Fit + "var scored = model.Transform(split.TestSet);")]
    // Somebody looks at the scores.
    [InlineData(Split + Fit + "var scored = model.Transform(split.TestSet); var m = ml.Regression.Evaluate(scored); var lost = ml.Data.CreateEnumerable<Scored>(scored, false).Count(row => float.IsNaN(row.Score));")]
    [InlineData(Split + Fit + "var scored = ml.Data.FilterRowsByMissingValues(model.Transform(split.TestSet), \"Score\"); var m = ml.Regression.Evaluate(scored);")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Program(code), Library.MicrosoftML);

    [Fact]
    public Task Half_typed_code_is_silent() =>
        Verify.ReportsAsync(Program(Split + Fit + "var m = ml.Regression.Evaluate(model.Transform(split.{|CS1061:Test|}));"), Library.MicrosoftML);

    private static string Program(string code) =>
        $$"""
        using System; using System.Linq; using Microsoft.ML; using Microsoft.ML.Data; using Microsoft.ML.Trainers;

        class Row { public float Label { get; set; } public string User { get; set; } = ""; public string Item { get; set; } = ""; }

        class Scored { public float Score { get; set; } }

        class Program
        {
            static void Main()
            {
                var ml = new MLContext(seed: 1);
                var ratings = ml.Data.LoadFromTextFile<Row>("ratings.csv");
                var trainer = ml.Recommendation().Trainers.MatrixFactorization("Label", "User", "Item");
                {{code}}
            }
        }
        """;
}
