using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.SeededButMultithreadedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.SeededButMultithreadedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class SeededButMultithreadedCodeFixTests
{
    [Theory]
    [InlineData("Regression.Trainers.Sdca()", "Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 })")]
    [InlineData(
        "Regression.Trainers.Sdca(labelColumnName: \"Y\")",
        "Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { LabelColumnName = \"Y\", NumberOfThreads = 1 })")]
    [InlineData(
        "Regression.Trainers.Sdca(\"Y\", \"F\", null, new SquaredLoss(), 0.1f, 0.2f, 30)",
        "Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { LabelColumnName = \"Y\", FeatureColumnName = \"F\", ExampleWeightColumnName = null, LossFunction = new SquaredLoss(), L2Regularization = 0.1f, L1Regularization = 0.2f, MaximumNumberOfIterations = 30, NumberOfThreads = 1 })")]
    [InlineData(
        "Regression.Trainers.Sdca(maximumNumberOfIterations: 30, labelColumnName: \"Y\")",
        "Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { MaximumNumberOfIterations = 30, LabelColumnName = \"Y\", NumberOfThreads = 1 })")]
    [InlineData(
        "BinaryClassification.Trainers.SdcaLogisticRegression(exampleWeightColumnName: \"W\")",
        "BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options { ExampleWeightColumnName = \"W\", NumberOfThreads = 1 })")]
    [InlineData(
        "BinaryClassification.Trainers.SdcaNonCalibrated(lossFunction: new HingeLoss())",
        "BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options { LossFunction = new HingeLoss(), NumberOfThreads = 1 })")]
    [InlineData(
        "MulticlassClassification.Trainers.SdcaNonCalibrated(lossFunction: new HingeLoss())",
        "MulticlassClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedMulticlassTrainer.Options { Loss = new HingeLoss(), NumberOfThreads = 1 })")]
    [InlineData(
        "MulticlassClassification.Trainers.SdcaMaximumEntropy(l1Regularization: 1)",
        "MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options { L1Regularization = 1, NumberOfThreads = 1 })")]
    [InlineData(
        "BinaryClassification.Trainers.SgdCalibrated(numberOfIterations: 5, learningRate: 0.2)",
        "BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options { NumberOfIterations = 5, LearningRate = 0.2, NumberOfThreads = 1 })")]
    [InlineData(
        "BinaryClassification.Trainers.SgdNonCalibrated(lossFunction: new HingeLoss(), l2Regularization: 1e-4f)",
        "BinaryClassification.Trainers.SgdNonCalibrated(new SgdNonCalibratedTrainer.Options { LossFunction = new HingeLoss(), L2Regularization = 1e-4f, NumberOfThreads = 1 })")]
    [InlineData(
        "BinaryClassification.Trainers.SymbolicSgdLogisticRegression(\"Y\", numberOfIterations: 5)",
        "BinaryClassification.Trainers.SymbolicSgdLogisticRegression(new SymbolicSgdLogisticRegressionBinaryTrainer.Options { LabelColumnName = \"Y\", NumberOfIterations = 5, NumberOfThreads = 1 })")]
    [InlineData(
        "Recommendation().Trainers.MatrixFactorization(\"Rating\", \"User\", \"Item\", learningRate: 0.2)",
        "Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options { LabelColumnName = \"Rating\", MatrixColumnIndexColumnName = \"User\", MatrixRowIndexColumnName = \"Item\", LearningRate = 0.2, NumberOfThreads = 1 })")]
    [InlineData(
        "Ranking.Trainers.LightGbm(rowGroupColumnName: \"Query\", numberOfLeaves: 4)",
        "Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options { RowGroupColumnName = \"Query\", NumberOfLeaves = 4, Deterministic = true })")]
    [InlineData(
        "Regression.Trainers.LightGbm(\"Y\", \"F\", \"W\", 4, 2, 0.1, 100)",
        "Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { LabelColumnName = \"Y\", FeatureColumnName = \"F\", ExampleWeightColumnName = \"W\", NumberOfLeaves = 4, MinimumExampleCountPerLeaf = 2, LearningRate = 0.1, NumberOfIterations = 100, Deterministic = true })")]
    [InlineData("Transforms.Text.LatentDirichletAllocation(\"Topics\")", "Transforms.Text.LatentDirichletAllocation(\"Topics\", numberOfThreads: 1)")]
    [InlineData(
        "Transforms.Text.LatentDirichletAllocation(\"Topics\", numberOfThreads: 4, beta: 0.1f)",
        "Transforms.Text.LatentDirichletAllocation(\"Topics\", numberOfThreads: 1, beta: 0.1f)")]
    public Task Every_argument_is_carried_over(string before, string after) => FixesAsync(Program("[|ml." + before + "|]"), Program("ml." + after));

    [Theory]
    [InlineData(
        "[|ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options())|]",
        "ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 })")]
    [InlineData(
        "[|ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { })|]",
        "ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 })")]
    [InlineData(
        "[|ml.Regression.Trainers.Sdca(new() { LabelColumnName = \"Y\" })|]",
        "ml.Regression.Trainers.Sdca(new() { LabelColumnName = \"Y\", NumberOfThreads = 1 })")]
    [InlineData(
        "[|ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { LabelColumnName = \"Y\", })|]",
        "ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { LabelColumnName = \"Y\", NumberOfThreads = 1 })")]
    [InlineData(
        "[|ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = null, LabelColumnName = \"Y\" })|]",
        "ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1, LabelColumnName = \"Y\" })")]
    [InlineData(
        "[|ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { Deterministic = false /* faster */ })|]",
        "ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { Deterministic = true /* faster */ })")]
    public Task Options_that_are_there_are_kept(string before, string after) => FixesAsync(Program(before), Program(after));

    [Fact]
    public Task Without_a_using_the_options_are_named_in_full() =>
        FixesAsync(
            """
            using Microsoft.ML;

            var trainer = [|new MLContext(1).Regression.Trainers.Sdca("Y" /* the price */)|];
            """,
            """
            using Microsoft.ML;

            var trainer = new MLContext(1).Regression.Trainers.Sdca(new Microsoft.ML.Trainers.SdcaRegressionTrainer.Options { LabelColumnName = "Y" /* the price */, NumberOfThreads = 1 });
            """);

    [Theory]
    [InlineData("StandardTrainersCatalog.Sdca(ml.Regression.Trainers, \"Y\")", "StandardTrainersCatalog.Sdca(ml.Regression.Trainers, new SdcaRegressionTrainer.Options { LabelColumnName = \"Y\", NumberOfThreads = 1 })")]
    [InlineData("StandardTrainersCatalog.Sdca(catalog: ml.Regression.Trainers, labelColumnName: \"Y\")", "StandardTrainersCatalog.Sdca(catalog: ml.Regression.Trainers, options: new SdcaRegressionTrainer.Options { LabelColumnName = \"Y\", NumberOfThreads = 1 })")]
    public Task The_static_call_of_the_extension_keeps_its_catalog(string before, string after) => FixesAsync(Program($"[|{before}|]"), Program(after));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_lines_and_line_endings_stay(string lineEnding) =>
        FixesAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.Trainers;

            // Trains once a night.
            var ml = new MLContext(seed: 1);
            var pipeline = ml.Transforms.Concatenate("Features", "Age") // all of them
                .Append([|ml.BinaryClassification.Trainers.SdcaLogisticRegression(
                    labelColumnName: "Left", // the customer
                    maximumNumberOfIterations: 30)|]); // enough
            var forest = [|ml.Regression.Trainers.Sdca(labelColumnName: "Y",
                                                     featureColumnName: "F")|];
            var options = new SdcaRegressionTrainer.Options
            {
                // The price.
                LabelColumnName = "Y", // in euros
                L2Regularization = 0.1f // small
            };
            var last = [|ml.Regression.Trainers.Sdca(options)|];
            var more = new SdcaRegressionTrainer.Options()
            {
                LabelColumnName = "Y",
            };
            var end = [|ml.Regression.Trainers.Sdca(more)|];
            """.ReplaceLineEndings(lineEnding),
            """
            using Microsoft.ML;
            using Microsoft.ML.Trainers;

            // Trains once a night.
            var ml = new MLContext(seed: 1);
            var pipeline = ml.Transforms.Concatenate("Features", "Age") // all of them
                .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
                {
                    LabelColumnName = "Left", // the customer
                    MaximumNumberOfIterations = 30,
                    NumberOfThreads = 1
                })); // enough
            var forest = ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options
            {
                LabelColumnName = "Y",
                FeatureColumnName = "F",
                NumberOfThreads = 1
            });
            var options = new SdcaRegressionTrainer.Options
            {
                // The price.
                LabelColumnName = "Y", // in euros
                L2Regularization = 0.1f, // small
                NumberOfThreads = 1
            };
            var last = ml.Regression.Trainers.Sdca(options);
            var more = new SdcaRegressionTrainer.Options()
            {
                LabelColumnName = "Y",
                NumberOfThreads = 1,
            };
            var end = ml.Regression.Trainers.Sdca(more);
            """.ReplaceLineEndings(lineEnding));

    [Fact]
    public Task All_trainers_of_a_document_are_corrected_at_once() =>
        FixesAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.Trainers;

            var ml = new MLContext(seed: 1);
            var options = new SdcaRegressionTrainer.Options();
            var all = new object[]
            {
                [|ml.Regression.Trainers.Sdca(options)|], [|ml.Regression.Trainers.Sdca(options)|],
                ml.MulticlassClassification.Trainers.OneVersusAll([|ml.BinaryClassification.Trainers.SgdNonCalibrated("Y")|]),
            };
            """,
            """
            using Microsoft.ML;
            using Microsoft.ML.Trainers;

            var ml = new MLContext(seed: 1);
            var options = new SdcaRegressionTrainer.Options { NumberOfThreads = 1 };
            var all = new object[]
            {
                ml.Regression.Trainers.Sdca(options), ml.Regression.Trainers.Sdca(options),
                ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.SgdNonCalibrated(new SgdNonCalibratedTrainer.Options { LabelColumnName = "Y", NumberOfThreads = 1 })),
            };
            """);

    [Theory]
    // The options have a default loss that null would replace.
    [InlineData("[|ml.MulticlassClassification.Trainers.SdcaNonCalibrated(lossFunction: null)|]")]
    // A comment that would have no place.
    [InlineData("[|ml.Regression.Trainers.Sdca(labelColumnName: /* the price */ \"Y\")|]")]
    [InlineData("[|ml.Regression.Trainers.Sdca(\n// the price\n\"Y\")|]")]
    // What a directive leaves out.
    [InlineData("[|ml.Regression.Trainers.Sdca(\n#if SLOW\n\"Y\"\n#endif\n)|]")]
    public Task No_fix(string trainer) => Verify.OffersNoFixAsync(Program(trainer), Library.MicrosoftML);

    private static string Program(string trainer) =>
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.LightGbm;

        var ml = new MLContext(seed: 1);
        var trainer = {{trainer}};
        """;

    private static Task FixesAsync(string source, string fixedSource) => Verify.FixesAsync(source, fixedSource, Library.MicrosoftML);
}
