using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Reproducibility;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.UnseededContextAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.UnseededContextCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class UnseededContextAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_component_and_the_call_is_an_additional_location()
    {
        var program = Verify.Program(
            """
            using Microsoft.ML;

            var ml = {|#0:new MLContext()|};
            var rows = ml.Data.LoadFromTextFile<Row>("churn.csv");
            var pipeline = ml.Transforms.Concatenate("Features", "Age")
                .Append({|#1:ml.BinaryClassification.Trainers.SdcaLogisticRegression()|});
            var model = pipeline.Fit({|#2:ml.Data.ShuffleRows(rows)|});

            class Row { public bool Label { get; set; } public float Age { get; set; } }
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.UnseededContext, "SdcaLogisticRegression").WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Fact]
    public Task No_more_than_five_calls_are_additional_locations()
    {
        var program = Verify.Program(
            """
            using Microsoft.ML;

            class Program
            {
                static void Run(IDataView rows)
                {
                    var ml = {|#0:new MLContext()|};
                    {|#1:ml.Data.ShuffleRows(rows)|};
                    {|#2:ml.Data.ShuffleRows(rows)|};
                    {|#3:ml.Data.ShuffleRows(rows)|};
                    {|#4:ml.Data.ShuffleRows(rows)|};
                    {|#5:ml.Data.ShuffleRows(rows)|};
                    ml.Data.ShuffleRows(rows);
                }
            }
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.UnseededContext, "ShuffleRows")
                .WithLocation(1).WithLocation(2).WithLocation(3).WithLocation(4).WithLocation(5));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("ml.Data.ShuffleRows(rows);")]
    [InlineData("ml.Data.ShuffleRows(rows, seed: null);")]
    [InlineData("ml.Data.ShuffleRows(shufflePoolSize: 10, input: rows);")]
    [InlineData("ml.Data.BootstrapSample(rows, complement: true);")]
    [InlineData("ml.Transforms.ApproximatedKernelMap(\"Map\", \"Features\", rank: 16);")]
    [InlineData("ml.Transforms.ProjectToPrincipalComponents(\"Pca\", \"Features\");")]
    [InlineData("ml.AnomalyDetection.Trainers.RandomizedPca();")]
    [InlineData("ml.AnomalyDetection.Trainers.RandomizedPca(new RandomizedPcaTrainer.Options());")]
    [InlineData("ml.AnomalyDetection.Trainers.RandomizedPca(new RandomizedPcaTrainer.Options { Rank = 3, Seed = null });")]
    [InlineData("ml.Clustering.Trainers.KMeans(numberOfClusters: 3);")]
    [InlineData("ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 3 });")]
    [InlineData("ml.Regression.Trainers.Sdca();")]
    [InlineData("ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { Shuffle = true });")]
    [InlineData("ml.BinaryClassification.Trainers.SdcaLogisticRegression();")]
    [InlineData("ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1 });")]
    [InlineData("ml.BinaryClassification.Trainers.SdcaNonCalibrated();")]
    [InlineData("ml.BinaryClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedBinaryTrainer.Options());")]
    [InlineData("ml.MulticlassClassification.Trainers.SdcaMaximumEntropy();")]
    [InlineData("ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options());")]
    [InlineData("ml.MulticlassClassification.Trainers.SdcaNonCalibrated();")]
    [InlineData("ml.MulticlassClassification.Trainers.SdcaNonCalibrated(new SdcaNonCalibratedMulticlassTrainer.Options());")]
    [InlineData("ml.BinaryClassification.Trainers.SgdCalibrated();")]
    [InlineData("ml.BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options());")]
    [InlineData("ml.BinaryClassification.Trainers.SgdNonCalibrated();")]
    [InlineData("ml.BinaryClassification.Trainers.SgdNonCalibrated(new SgdNonCalibratedTrainer.Options());")]
    [InlineData("ml.BinaryClassification.Trainers.SymbolicSgdLogisticRegression();")]
    [InlineData("ml.BinaryClassification.Trainers.SymbolicSgdLogisticRegression(new SymbolicSgdLogisticRegressionBinaryTrainer.Options());")]
    [InlineData("ml.BinaryClassification.Trainers.LdSvm();")]
    [InlineData("ml.BinaryClassification.Trainers.LdSvm(new LdSvmTrainer.Options());")]
    [InlineData("ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine();")]
    [InlineData("ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine(new[] { \"A\", \"B\" });")]
    [InlineData("ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine(new FieldAwareFactorizationMachineTrainer.Options());")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(); ml.Data.Cache(rows);")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options()); ml.Data.LoadFromBinary(\"rows.idv\");")]
    [InlineData("ml.Transforms.Concatenate(\"F\", \"A\").AppendCacheCheckpoint(ml).Append(ml.BinaryClassification.Trainers.LinearSvm());")]
    [InlineData("ml.Transforms.Concatenate(\"F\", \"A\").Append(ml.Transforms.Concatenate(\"G\", \"F\")).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.OnlineGradientDescent());")]
    [InlineData("ml.BinaryClassification.Trainers.LinearSvm(new LinearSvmTrainer.Options()).Fit(ml.Data.ShuffleRows(rows, seed: 1));")]
    [InlineData("ml.Regression.Trainers.OnlineGradientDescent(new OnlineGradientDescentTrainer.Options { Shuffle = true }).Fit(ml.Data.Cache(rows));")]
    [InlineData("ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options { InitialWeightsDiameter = 0.5f });")]
    [InlineData("ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options { InitialWeightsDiameter = 1 });")]
    [InlineData("ml.Regression.Trainers.LbfgsPoissonRegression(new LbfgsPoissonRegressionTrainer.Options { InitialWeightsDiameter = 1f });")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm();")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options());")]
    [InlineData("ml.MulticlassClassification.Trainers.LightGbm(numberOfLeaves: 4);")]
    [InlineData("ml.MulticlassClassification.Trainers.LightGbm(new LightGbmMulticlassTrainer.Options { Seed = default });")]
    [InlineData("ml.Ranking.Trainers.LightGbm();")]
    [InlineData("ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options { NumberOfLeaves = 4 });")]
    [InlineData("ml.Regression.Trainers.LightGbm();")]
    [InlineData("ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options());")]
    [InlineData("ml.MulticlassClassification.Trainers.ImageClassification();")]
    [InlineData("ml.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options());")]
    [InlineData("ml.BinaryClassification.PermutationFeatureImportance(predictor, rows);")]
    [InlineData("ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, rows);")]
    [InlineData("ml.MulticlassClassification.PermutationFeatureImportance(model, rows);")]
    [InlineData("ml.Regression.PermutationFeatureImportance(model, rows, permutationCount: 30);")]
    [InlineData("ml.Ranking.PermutationFeatureImportance(model, rows);")]
    [InlineData("ml.Auto().CreateExperiment();")]
    [InlineData("ml.Auto().CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings());")]
    [InlineData("new AutoMLExperiment(ml, new AutoMLExperiment.AutoMLExperimentSettings());")]
    [InlineData("ml.Auto().CreateBinaryClassificationExperiment(60);")]
    [InlineData("ml.Auto().CreateMulticlassClassificationExperiment(new MulticlassExperimentSettings());")]
    [InlineData("ml.Auto().CreateRegressionExperiment(60);")]
    [InlineData("ml.Auto().CreateRankingExperiment(60);")]
    [InlineData("ml.Auto().CreateRecommendationExperiment(60);")]
    [InlineData("ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.SgdNonCalibrated());")]
    [InlineData("ml.MulticlassClassification.Trainers.PairwiseCoupling(ml.BinaryClassification.Trainers.LdSvm());")]
    public Task A_component_that_draws_from_the_context_is_reported(string statements) => ReportsAsync(statements, "[|new MLContext()|]");

    [Theory]
    [InlineData("ml.Data.ShuffleRows(rows, 7);")]
    [InlineData("ml.Data.ShuffleRows(seed: 7, input: rows);")]
    [InlineData("ml.Data.ShuffleRows(rows, number);")]
    [InlineData("ml.Data.BootstrapSample(rows, seed: 7);")]
    [InlineData("ml.Transforms.ApproximatedKernelMap(\"Map\", seed: 7);")]
    [InlineData("ml.Transforms.ProjectToPrincipalComponents(\"Pca\", seed: 7);")]
    [InlineData("ml.AnomalyDetection.Trainers.RandomizedPca(seed: 7);")]
    [InlineData("ml.AnomalyDetection.Trainers.RandomizedPca(new RandomizedPcaTrainer.Options { Seed = 7 });")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Seed = 7 });")]
    [InlineData("ml.MulticlassClassification.Trainers.LightGbm(options: new() { NumberOfLeaves = 4, Seed = number });")]
    [InlineData("ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options { Seed = 7 });")]
    [InlineData("ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { Seed = 7 });")]
    [InlineData("ml.Auto().CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings { Seed = 7 });")]
    public Task A_component_with_a_seed_of_its_own_draws_nothing(string statements) => ReportsAsync(statements, "new MLContext()");

    [Theory]
    [InlineData("ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { Shuffle = false });")]
    [InlineData("ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options { Shuffle = false });")]
    [InlineData("ml.BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options { Shuffle = flag });")]
    [InlineData("ml.BinaryClassification.Trainers.SymbolicSgdLogisticRegression(new SymbolicSgdLogisticRegressionBinaryTrainer.Options { Shuffle = false });")]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options { Shuffle = false }).Fit(ml.Data.Cache(rows));")]
    [InlineData("ml.BinaryClassification.Trainers.LbfgsLogisticRegression();")]
    [InlineData("ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options());")]
    [InlineData("ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options { InitialWeightsDiameter = 0 });")]
    [InlineData("ml.Regression.Trainers.LbfgsPoissonRegression(new LbfgsPoissonRegressionTrainer.Options { InitialWeightsDiameter = number });")]
    public Task A_component_whose_randomness_is_switched_off_or_not_known_is_silent(string statements) =>
        ReportsAsync(statements, "new MLContext()");

    [Theory]
    [InlineData("ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(rows);")]
    [InlineData("ml.BinaryClassification.Trainers.LinearSvm().Fit(ml.Data.LoadFromTextFile<Row>(\"rows.csv\"));")]
    [InlineData("ml.Regression.Trainers.OnlineGradientDescent().Fit(ml.Data.TrainTestSplit(rows).TrainSet);")]
    public Task An_online_trainer_over_rows_in_a_fixed_order_does_not_shuffle(string statements) => ReportsAsync(statements, "new MLContext()");

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(rows, testFraction: 0.2);")]
    [InlineData("ml.Data.CrossValidationSplit(rows);")]
    [InlineData("ml.Regression.CrossValidate(rows, ml.Regression.Trainers.FastTree());")]
    [InlineData("ml.BinaryClassification.Trainers.FastTree().Fit(rows);")]
    [InlineData("ml.BinaryClassification.Trainers.FastForest().Fit(rows);")]
    [InlineData("ml.Regression.Trainers.FastForest(numberOfTrees: 10).Fit(rows);")]
    [InlineData("ml.Regression.Trainers.FastTreeTweedie().Fit(rows);")]
    [InlineData("ml.Regression.Trainers.Gam().Fit(rows);")]
    [InlineData("ml.Regression.Trainers.Ols().Fit(rows);")]
    [InlineData("ml.MulticlassClassification.Trainers.NaiveBayes().Fit(rows);")]
    [InlineData("ml.BinaryClassification.Trainers.Prior().Fit(rows);")]
    [InlineData("ml.Recommendation().Trainers.MatrixFactorization(\"Label\", \"User\", \"Item\").Fit(rows);")]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(stream);")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Features\").Fit(rows);")]
    [InlineData("ml.Transforms.NormalizeMeanVariance(\"Features\").Fit(rows);")]
    [InlineData("ml.Transforms.Text.FeaturizeText(\"Features\", \"Text\").Fit(rows);")]
    [InlineData("ml.Transforms.Text.LatentDirichletAllocation(\"Topics\", \"Tokens\").Fit(rows);")]
    [InlineData("ml.Transforms.Categorical.OneHotEncoding(\"City\").Fit(rows);")]
    [InlineData("ml.Transforms.ApplyOnnxModel(\"model.onnx\").Fit(rows);")]
    [InlineData("ml.BinaryClassification.CrossValidate(rows, ml.BinaryClassification.Trainers.FastForest());")]
    [InlineData("ml.Regression.Trainers.LbfgsPoissonRegression().Fit(rows);")]
    [InlineData("ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(rows);")]
    [InlineData("ml.Transforms.Conversion.Hash(\"Hash\", \"City\").Fit(rows);")]
    [InlineData("ml.Transforms.Categorical.OneHotHashEncoding(\"Hash\", \"City\").Fit(rows);")]
    [InlineData("ml.BinaryClassification.Evaluate(model.Transform(rows));")]
    [InlineData("ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.FastTree());")]
    [InlineData("ml.Model.CreatePredictionEngine<Row, Row>(ml.Model.Load(\"model.zip\", out _)).Predict(new Row());")]
    public Task What_does_not_depend_on_the_seed_is_silent(string statements) =>
        ReportsAsync(statements + MentionOfAConsumer, "new MLContext()");

    [Theory]
    [InlineData("new MLContext(0)")]
    [InlineData("new MLContext(seed: 42)")]
    [InlineData("new MLContext(number)")]
    [InlineData("new MLContext(seed: number) { FallbackToCpu = true }")]
    [InlineData("new MLContext(Environment.TickCount)")]
    public Task A_seed_is_silent(string context) => ReportsAsync("ml.Clustering.Trainers.KMeans();", context);

    [Theory]
    [InlineData("new MLContext(null)")]
    [InlineData("new MLContext(seed: null)")]
    [InlineData("new MLContext(default)")]
    [InlineData("new MLContext(seed: (int?)null)")]
    public Task An_explicit_null_states_intent(string context) => ReportsAsync("ml.Clustering.Trainers.KMeans();", context);

    [Theory]
    [InlineData("[|new Microsoft.ML.MLContext()|]")]
    [InlineData("[|new MLContext { FallbackToCpu = true }|]")]
    [InlineData("[|new MLContext() { FallbackToCpu = true, GpuDeviceId = 0 }|]")]
    [InlineData("([|new MLContext()|])")]
    [InlineData("((MLContext)(object)[|new MLContext()|])!")]
    [InlineData("[|new Context()|]")]
    public Task A_context_is_found_in_any_dress(string context) => ReportsAsync("ml.Clustering.Trainers.KMeans();", context);

    [Theory]
    [InlineData("ml!.Clustering.Trainers!.KMeans();")]
    [InlineData("ml?.Clustering.Trainers.KMeans();")]
    [InlineData("ml?.Clustering?.Trainers?.KMeans();")]
    [InlineData("(((MLContext)ml).Clustering).Trainers.KMeans();")]
    [InlineData("KMeansClusteringExtensions.KMeans(ml.Clustering.Trainers);")]
    [InlineData("KMeansClusteringExtensions.KMeans(numberOfClusters: 3, catalog: ml.Clustering.Trainers);")]
    [InlineData("var trainers = ml.Clustering.Trainers; trainers.KMeans();")]
    [InlineData("var catalog = ml.Clustering; var trainers = catalog.Trainers; for (var k = 2; k < 9; k++) { trainers.KMeans(numberOfClusters: k); }")]
    [InlineData("var same = ml; MLContext other = same; other.Clustering.Trainers.KMeans();")]
    [InlineData("var (a, b) = (ml, 1); a.Clustering.Trainers.KMeans();")]
    [InlineData("Func<object> make = () => ml.Clustering.Trainers.KMeans(); make();")]
    [InlineData("IEstimator<ITransformer> Make() { return ml.Clustering.Trainers.KMeans(); } Make();")]
    [InlineData("var trainer = flag ? null : ml.Clustering.Trainers.KMeans();")]
    [InlineData("var trainer = number switch { 1 => ml.Clustering.Trainers.KMeans(), _ => null };")]
    [InlineData("object[] all = [ml.Clustering.Trainers.KMeans()];")]
    public Task A_consumer_is_found_in_any_dress(string statements) => ReportsAsync(statements, "[|new MLContext()|]");

    [Theory]
    [InlineData("var options = new LightGbmBinaryTrainer.Options { NumberOfLeaves = 4 }; ml.BinaryClassification.Trainers.LightGbm(options);", true)]
    [InlineData("var options = new LightGbmBinaryTrainer.Options(); options.NumberOfLeaves = 4; ml.BinaryClassification.Trainers.LightGbm(options);", true)]
    [InlineData("LightGbmBinaryTrainer.Options options = new() { Seed = null }; ml.BinaryClassification.Trainers.LightGbm(options);", true)]
    [InlineData("var options = new LightGbmBinaryTrainer.Options { Seed = 1 }; ml.BinaryClassification.Trainers.LightGbm(options);", false)]
    [InlineData("var options = new LightGbmBinaryTrainer.Options(); options.Seed = 1; ml.BinaryClassification.Trainers.LightGbm(options);", false)]
    [InlineData("var options = new LightGbmBinaryTrainer.Options(); options.Seed ??= 1; ml.BinaryClassification.Trainers.LightGbm(options);", false)]
    [InlineData("var options = new LightGbmBinaryTrainer.Options(); Adjust(options); ml.BinaryClassification.Trainers.LightGbm(options);", false)]
    [InlineData("var options = new LightGbmBinaryTrainer.Options(); var same = options; same.Seed = 1; ml.BinaryClassification.Trainers.LightGbm(options);", false)]
    [InlineData("var options = flag ? new LightGbmBinaryTrainer.Options() : new() { Seed = 1 }; ml.BinaryClassification.Trainers.LightGbm(options);", false)]
    [InlineData("var options = new LightGbmBinaryTrainer.Options(); if (flag) options = new() { Seed = 1 }; ml.BinaryClassification.Trainers.LightGbm(options);", false)]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(Program.Shared);", false)]
    [InlineData("ml.BinaryClassification.Trainers.LightGbm(MakeOptions());", false)]
    public Task Options_are_read_only_where_the_file_shows_them_whole(string statements, bool isReported) =>
        ReportsAsync(statements, isReported ? "[|new MLContext()|]" : "new MLContext()");

    [Theory]
    [InlineData("var ml = flag ? new MLContext() : new MLContext(1); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(); if (flag) { ml = new MLContext(1); } ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(); ml = new MLContext(1); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(); Replace(ref ml); ml.Clustering.Trainers.KMeans();")]
    [InlineData("foreach (var ml in new[] { new MLContext(), new MLContext(1) }) { ml.Clustering.Trainers.KMeans(); }")]
    [InlineData("var ml = given ?? new MLContext(); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = number switch { 1 => new MLContext(1), _ => new MLContext() }; ml.Clustering.Trainers.KMeans();")]
    public Task A_variable_that_may_hold_another_context_is_silent(string statements) => VerifyAsync(InMethod(statements));

    [Fact]
    public Task A_consumer_on_another_context_that_has_a_seed_is_silent() =>
        VerifyAsync(InMethod(
            """
            var scoring = new MLContext();
            var model2 = scoring.Model.Load("model.zip", out _);
            var training = new MLContext(seed: 1);
            training.Clustering.Trainers.KMeans();
            """));

    [Fact]
    public Task Only_the_context_that_is_drawn_from_is_reported() =>
        VerifyAsync(InMethod(
            """
            var scoring = new MLContext();
            var model2 = scoring.Model.Load("model.zip", out _);
            var training = [|new MLContext()|];
            training.Clustering.Trainers.KMeans().Fit(rows);
            """));

    [Fact]
    public Task Passing_the_context_for_something_else_is_no_draw() =>
        VerifyAsync(InMethod(
            """
            var ml = new MLContext();
            var seeded = new MLContext(1);
            seeded.Transforms.Concatenate("Features", "A").AppendCacheCheckpoint(ml).Append(seeded.BinaryClassification.Trainers.LinearSvm());
            """));

    [Fact]
    public Task A_load_and_predict_service_is_silent() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            public sealed class ChurnService
            {
                private readonly MLContext _ml = new();
                private readonly PredictionEngine<Row, Prediction> _engine;

                public ChurnService(string path)
                {
                    var model = _ml.Model.Load(path, out _);
                    _engine = _ml.Model.CreatePredictionEngine<Row, Prediction>(model);
                }

                // Retrained with KMeans elsewhere.
                public float Predict(Row row) => _engine.Predict(row).Score;
            }

            public sealed class Row { public float Age { get; set; } }
            public sealed class Prediction { public float Score { get; set; } }
            """);

    [Fact]
    public Task A_context_registered_as_a_service_is_silent() =>
        VerifyAsync(
            """
            using System;
            using Microsoft.ML;

            public interface IServices { IServices AddSingleton<T>(T instance); IServices AddSingleton<T>(Func<IServiceProvider, T> factory); }

            public static class Startup
            {
                public static void Configure(IServices services)
                {
                    services.AddSingleton(new MLContext());
                    services.AddSingleton(_ => new MLContext());
                }
            }

            public sealed class Trainer(MLContext ml)
            {
                public object Train() => ml.Clustering.Trainers.KMeans();
            }
            """);

    [Fact]
    public Task A_file_that_model_builder_wrote_takes_its_context_from_elsewhere() =>
        VerifyAsync(
            """
            // This file was auto-generated by ML.NET Model Builder.
            using Microsoft.ML;

            namespace Churn
            {
                public partial class ChurnModel
                {
                    public static ITransformer RetrainPipeline(MLContext mlContext, IDataView trainData)
                    {
                        var pipeline = BuildPipeline(mlContext);
                        var model = pipeline.Fit(trainData);
                        return model;
                    }

                    public static IEstimator<ITransformer> BuildPipeline(MLContext mlContext)
                    {
                        var pipeline = mlContext.Transforms.Concatenate("Features", new[] { "Age" })
                            .Append(mlContext.BinaryClassification.Trainers.SdcaLogisticRegression(labelColumnName: "Churn", featureColumnName: "Features"));
                        return pipeline;
                    }
                }
            }
            """);

    [Fact]
    public Task A_test_project_is_silent()
    {
        var program = Verify.Program(InMethod("new MLContext().Clustering.Trainers.KMeans();"), fixedSource: null, Library.MicrosoftML);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return program.RunAsync();
    }

    [Fact]
    public Task Generated_code_is_silent() =>
        VerifyAsync(
            """
            // <auto-generated/>
            using Microsoft.ML;

            class Program
            {
                static object Run() => new MLContext().Clustering.Trainers.KMeans();
            }
            """);

    [Theory]
    [InlineData("private readonly MLContext _ml = [|new MLContext()|];", "_ml")]
    [InlineData("private readonly MLContext _ml = [|new()|];", "_ml")]
    [InlineData("private static readonly MLContext Ml = [|new()|];", "Ml")]
    [InlineData("public static readonly MLContext Ml = [|new()|];", "Ml")]
    [InlineData("private MLContext _ml; public Trainer() { _ml = [|new MLContext()|]; }", "_ml")]
    [InlineData("private readonly MLContext _ml; public Trainer() => this._ml = [|new()|];", "this._ml")]
    [InlineData("private MLContext? _ml = null; public void Start() => _ml = [|new MLContext()|];", "_ml")]
    [InlineData("private MLContext? _ml; public void Start() => _ml ??= [|new MLContext()|];", "_ml!")]
    [InlineData("private MLContext Ml { get; } = [|new()|];", "Ml")]
    [InlineData("private MLContext? _ml; private MLContext Ml => _ml ??= [|new()|];", "Ml")]
    [InlineData("private MLContext? _ml; private MLContext Ml => _ml ?? (_ml = [|new()|]);", "Ml", false)]
    [InlineData("private MLContext? _ml; private MLContext Ml { get { if (_ml == null) { _ml = [|new()|]; } return _ml; } }", "Ml")]
    [InlineData("private MLContext Ml => field ??= [|new()|];", "Ml")]
    [InlineData("private readonly MLContext _ml; public Trainer() : this([|new MLContext()|]) { } public Trainer(MLContext ml) => _ml = ml;", "_ml")]
    [InlineData("private static class Shared { public static MLContext Context { get; } = [|new()|]; }", "Shared.Context")]
    [InlineData("private struct Shared { public readonly MLContext Context; public Shared(int k) { Context = [|new()|]; } }", "new Shared(1).Context")]
    [InlineData("private readonly MLContext _ml; public Trainer() => _ml = new(); public Trainer(int seed) => _ml = new(seed);", "_ml", false)]
    [InlineData("private static MLContext? s_ml; public static MLContext Get(MLContext? ml = null) => s_ml ??= ml ?? new MLContext();", "Get()", false)]
    [InlineData("private static readonly System.Func<MLContext> Make = () => new MLContext();", "Make()", false)]
    [InlineData("internal static MLContext Context = new();", "Context", false)]
    [InlineData("private MLContext _ml = new(); public ref MLContext Ml => ref _ml;", "_ml", false)]
    [InlineData("public MLContext Ml { get; private set; } = [|new()|];", "Ml")]
    [InlineData("private static MLContext Ml => [|new MLContext()|];", "Ml")]
    [InlineData("private static MLContext Ml { get { return [|new MLContext()|]; } }", "Ml")]
    [InlineData("private static MLContext Create() => [|new()|];", "Create()")]
    [InlineData("private static MLContext Create() { var ml = [|new MLContext()|]; ml.FallbackToCpu = true; return ml; }", "Create()")]
    [InlineData("private static T Create<T>() where T : class => ([|new MLContext()|] as T)!;", "Create<MLContext>()")]
    [InlineData("public MLContext Ml { get; set; } = new();", "Ml", false)]
    [InlineData("public MLContext Ml = new();", "Ml", false)]
    [InlineData("protected virtual MLContext Ml => new();", "Ml", false)]
    [InlineData("protected virtual MLContext Create() => new();", "Create()", false)]
    [InlineData("private MLContext _ml = new(); public Trainer(MLContext ml) { _ml = ml; }", "_ml", false)]
    [InlineData("private MLContext _ml = new(); public void Seed(int seed) => _ml = new MLContext(seed);", "_ml", false)]
    [InlineData("private static MLContext Create(bool seeded) { if (seeded) { return new MLContext(1); } return new MLContext(); }", "Create(true)", false)]
    [InlineData("private readonly System.Lazy<MLContext> _ml = new(() => new MLContext());", "_ml.Value", false)]
    [InlineData("private readonly MLContext[] _ml = { new MLContext(), new MLContext(1) };", "_ml[1]", false)]
    public Task A_context_reaches_its_consumer_through_a_member(string members, string context, bool isReported = true)
    {
        var program = $$"""
            #nullable enable
            using Microsoft.ML;

            public class Trainer
            {
                {{members}}

                public object Train() => {{context}}.Clustering.Trainers.KMeans();
            }
            """;
        return VerifyAsync(isReported ? program : program.Replace("[|", string.Empty).Replace("|]", string.Empty));
    }

    [Fact]
    public Task A_member_that_another_file_may_write_is_silent()
    {
        var program = Verify.Program(
            """
            using Microsoft.ML;

            public partial class Trainer
            {
                private MLContext _ml = new();

                public object Train() => _ml.Clustering.Trainers.KMeans();
            }
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.TestState.Sources.Add(
            """
            public partial class Trainer
            {
                public void Seed() => _ml = new Microsoft.ML.MLContext(1);
            }
            """);
        return program.RunAsync();
    }

    [Fact]
    public Task A_helper_of_the_file_receives_the_context() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            var ml = [|new MLContext()|];
            var rows = ml.Data.LoadFromTextFile<Row>("rows.csv");
            BuildTrainEvaluateAndSaveModel(ml, rows);

            static ITransformer BuildTrainEvaluateAndSaveModel(MLContext mlContext, IDataView rows)
            {
                var model = Pipeline(mlContext).Fit(rows);
                return model;
            }

            static IEstimator<ITransformer> Pipeline(MLContext context) => context.BinaryClassification.Trainers.SdcaLogisticRegression();

            class Row { public bool Label { get; set; } }
            """);

    [Fact]
    public Task A_helper_may_receive_a_part_of_the_context() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            namespace Training;

            static class Program
            {
                static void Main() => [|new MLContext()|].Clustering.Trainers.Segments();

                static object Segments(this ClusteringCatalog.ClusteringTrainers trainers) => trainers.KMeans(numberOfClusters: 4);
            }
            """);

    [Fact]
    public Task Of_two_callers_the_one_without_a_seed_is_reported() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            class Program
            {
                static void First() => Train(new MLContext(seed: 1));

                static void Second() => Train([|new MLContext()|]);

                static object Train(MLContext ml) => ml.Clustering.Trainers.KMeans();
            }
            """);

    [Fact]
    public Task A_constructor_passes_the_context_on_to_its_field() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            new Trainer([|new()|]).Train();

            class Trainer
            {
                private readonly MLContext _ml;

                public Trainer(MLContext ml) => _ml = ml;

                public object Train() => _ml.Clustering.Trainers.KMeans();
            }
            """);

    [Fact]
    public Task A_primary_constructor_passes_the_context_on() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            new Trainer([|new()|], "rows.csv").Train();

            class Trainer(MLContext ml, string path)
            {
                public string Path => path;

                public object Train() => ml.Clustering.Trainers.KMeans();
            }
            """);

    [Fact]
    public Task A_base_constructor_passes_the_context_on() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            abstract class Trainer
            {
                private readonly MLContext _ml;

                protected Trainer(MLContext ml) => _ml = ml;

                public object Train() => _ml.Clustering.Trainers.KMeans();
            }

            sealed class Segments : Trainer
            {
                public Segments() : base([|new MLContext()|]) { }
            }
            """);

    [Fact]
    public Task The_property_of_a_record_can_be_another_context_in_a_copy() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            record Trainer(MLContext Ml)
            {
                public static Trainer Default => new(new MLContext());

                public object Train() => Ml.Clustering.Trainers.KMeans();
            }
            """);

    [Fact]
    public Task A_call_that_may_run_other_code_is_silent() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            class Program
            {
                static void Run(Trainer trainer, ITrainer other, System.Func<MLContext, object> third)
                {
                    trainer.Train(new MLContext());
                    other.Train(new MLContext());
                    third(new MLContext());
                }
            }

            interface ITrainer { object Train(MLContext ml); }

            class Trainer
            {
                public virtual object Train(MLContext ml) => ml.Clustering.Trainers.KMeans();
            }
            """);

    [Fact]
    public Task A_helper_in_another_file_is_silent()
    {
        var program = Verify.Program(
            """
            using Microsoft.ML;

            class Program
            {
                // KMeans runs in the other file.
                static void Main() => Helper.Train(new MLContext());
                static object KMeans() => null;
            }
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.TestState.Sources.Add(
            """
            using Microsoft.ML;

            static class Helper
            {
                public static object Train(MLContext ml) => ml.Clustering.Trainers.KMeans();
            }
            """);
        return program.RunAsync();
    }

    [Fact]
    public Task An_async_factory_is_followed() =>
        VerifyAsync(
            """
            using System.Threading.Tasks;
            using Microsoft.ML;

            var ml = await CreateAsync();
            ml.Clustering.Trainers.KMeans();

            static async Task<MLContext> CreateAsync()
            {
                await Task.Yield();
                return [|new MLContext()|];
            }
            """);

    [Fact]
    public Task An_awaited_tuple_and_a_tuple_in_a_field_are_followed() =>
        VerifyAsync(
            """
            using System.Threading.Tasks;
            using Microsoft.ML;

            class Trainer
            {
                private readonly (MLContext Ml, int K) _state = ([|new MLContext()|], 3);

                private static (MLContext Ml, IDataView Rows) Both { get { var ml = [|new MLContext()|]; return (ml, null); } }

                public object Train() => _state.Ml.Clustering.Trainers.KMeans(numberOfClusters: _state.K);

                public object TrainBoth() => Both.Ml.Clustering.Trainers.KMeans();

                public static async Task<object> TrainAsync()
                {
                    var (ml, rows) = await LoadAsync().ConfigureAwait(false);
                    return ml.Clustering.Trainers.KMeans().Fit(rows);
                }

                public static async Task<object> TrainAwaitedAsync()
                {
                    var (ml, rows) = await MakeAsync();
                    return ml.Clustering.Trainers.KMeans().Fit(rows);
                }

                private static async Task<(MLContext, IDataView)> MakeAsync()
                {
                    await Task.Yield();
                    var own = [|new MLContext()|];
                    return (own, null);
                }

                // What ConfigureAwait returns is another object.
                private static async Task<(MLContext, IDataView)> LoadAsync()
                {
                    await Task.Yield();
                    return (new MLContext(), null);
                }
            }
            """);

    [Fact]
    public Task Each_context_is_reported_once() =>
        VerifyAsync(InMethod(
            """
            for (var k = 2; k < 9; k++)
            {
                var ml = [|new MLContext()|];
                ml.Clustering.Trainers.KMeans(numberOfClusters: k).Fit(ml.Data.ShuffleRows(rows));
            }

            [|new MLContext()|].Data.BootstrapSample(rows);
            """));

    [Fact]
    public Task A_method_group_is_no_call() =>
        VerifyAsync(InMethod(
            """
            var ml = new MLContext();
            Func<IDataView, int?, int, bool, IDataView> shuffle = ml.Data.ShuffleRows;
            """));

    [Fact]
    public Task Types_of_the_user_s_own_with_the_same_names_are_silent() =>
        Verify.ReportsAsync(
            """
            using My.Company.ML;

            var ml = new MLContext();
            ml.Clustering.Trainers.KMeans();
            ml.Data.ShuffleRows(1);

            namespace My.Company.ML
            {
                public sealed class MLContext
                {
                    public MLContext(int? seed = null) { }
                    public Catalog Clustering => new();
                    public Catalog Data => new();
                }

                public sealed class Catalog
                {
                    public Catalog Trainers => this;
                    public object KMeans() => this;
                    public object ShuffleRows(object rows) => rows;
                }
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Without_the_library_everything_is_silent() =>
        Verify.ReportsAsync(
            """
            namespace Microsoft.Ml
            {
                public sealed class MLContext
                {
                    public MLContext(int? seed = null) { }
                    public object KMeans() => new MLContext().KMeans();
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("var ml = new MLContext(; ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(missing); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(seed: ); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContex(); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(); ml.Clustering.Trainers.KMean();")]
    [InlineData("var ml = new MLContext(); ml.Clustering.Trainers.KMeans; ml.Clustering.")]
    [InlineData("var ml = new MLContext(); ml.Data.ShuffleRows(1, 2, 3, 4, 5, 6);")]
    [InlineData("var ml = new MLContext(); = ml; ml.Clustering..KMeans();")]
    [InlineData("[|new MLContext()|].Clustering.Trainers.KMeans(")]
    [InlineData("var ml = [|new MLContext()|] ml.Clustering.Trainers.KMeans()")]
    public Task Half_typed_code_is_read_as_far_as_it_binds(string statements)
    {
        var program = Verify.Program(InMethod(statements), fixedSource: null, Library.MicrosoftML);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    [Fact]
    public Task A_user_s_model_file_teaches_helpers_of_other_files()
    {
        var program = Verify.Program(
            """
            using Microsoft.ML;
            using MyCompany.Learning;

            class Program
            {
                static void Run()
                {
                    Forests.Grow([|new MLContext()|].Experiments());
                    Forests.Grow(new MLContext(1).Experiments());
                    Forests.Grow([|Contexts.Create("gpu")|].Experiments());
                    Forests.Grow(Contexts.Create("gpu", seed: 3).Experiments());
                    Forests.Grow(new MLContext().Experiments(), randomState: 5);
                }
            }
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.TestState.Sources.Add(
            """
            using Microsoft.ML;

            namespace MyCompany.Learning
            {
                public sealed class Lab { }

                public static class Contexts
                {
                    public static MLContext Create(string device, int? seed = null) => null;
                    public static Lab Experiments(this MLContext ml) => null;
                }

                public static class Forests
                {
                    public static object Grow(Lab lab, int? randomState = null) => lab;
                }
            }
            """);
        program.TestState.AdditionalFiles.Add((
            "company.mlhygiene.txt",
            """
            when T:MyCompany.Learning.Contexts
            context M:MyCompany.Learning.Contexts.Create(*) seed=seed
            catalog M:MyCompany.Learning.Contexts.Experiments(*) context=ml
            draw    M:MyCompany.Learning.Forests.Grow(*) context=lab own-seed=randomState
            """));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var (ml, k) = ([|new MLContext()|], 3); ml.Clustering.Trainers.KMeans(numberOfClusters: k);")]
    [InlineData("MLContext ml; ml = [|new()|]; ml.Clustering.Trainers.KMeans();")]
    [InlineData("MLContext ml = null; try { ml = [|new()|]; ml.Clustering.Trainers.KMeans(); } finally { ml = null; }")]
    [InlineData("var ml = [|new MLContext()|]; Action outer = () => { Action inner = () => ml.Clustering.Trainers.KMeans(); inner(); }; outer();")]
    [InlineData("var ml = [|new MLContext()|]; ml.Clustering.Trainers.KMeans(); Use(ml); static void Use(MLContext other) { }")]
    [InlineData("Local([|new MLContext()|]); static object Local(MLContext ml) => ml.Clustering.Trainers.KMeans();")]
    [InlineData("Local<int>(ml: [|new MLContext()|]); static object Local<T>(T first = default, MLContext ml = null) => ml.Clustering.Trainers.KMeans();")]
    [InlineData("Local([|new MLContext()|]); static object Local(in MLContext ml) => ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = [|new MLContext()|]; var all = from k in new[] { 2, 3 } select ml.Clustering.Trainers.KMeans(numberOfClusters: k);")]
    [InlineData("var ml = [|new MLContext()|]; var models = new System.Collections.Generic.Dictionary<string, object> { [\"k\"] = ml.Clustering.Trainers.KMeans() };")]
    [InlineData("object boxed = [|new MLContext()|]; ((MLContext)boxed).Clustering.Trainers.KMeans();")]
    [InlineData("var ml = [|new MLContext()|]; { var trainers = ml?.Clustering?.Trainers; _ = trainers?.KMeans(); }")]
    [InlineData("var ml = [|new MLContext()|]; if (number > 3) { ml.Data.ShuffleRows(rows, seed: 1); } else { ml.Data.ShuffleRows(rows); }")]
    [InlineData("MLContext a, b; a = b = [|new MLContext()|]; a.Clustering.Trainers.KMeans();")]
    [InlineData("var pair = (Ml: [|new MLContext()|], Rows: rows); pair.Ml.Clustering.Trainers.KMeans();")]
    [InlineData("var pair = ([|new MLContext()|], rows); pair.Item1.Clustering.Trainers.KMeans();")]
    [InlineData("var pair = ([|new MLContext()|], rows); var (ml, _) = pair; ml.Clustering.Trainers.KMeans();")]
    [InlineData("var (ml, data) = Load(); ml.Clustering.Trainers.KMeans(); (MLContext, IDataView) Load() => ([|new MLContext()|], rows);")]
    [InlineData("(IDataView data, MLContext ml) = Load(); ml.Clustering.Trainers.KMeans(); (IDataView, MLContext) Load() { var own = [|new MLContext()|]; return (rows, own); }")]
    [InlineData("MLContext ml; IDataView data; (ml, data) = Load(); ml.Clustering.Trainers.KMeans(); (MLContext, IDataView) Load() => ([|new()|], rows);")]
    [InlineData("var loaded = Load(); loaded.Ml.Clustering.Trainers.KMeans(); (MLContext Ml, int Count) Load() => ([|new MLContext()|], 3);")]
    [InlineData("Load().Ml.Clustering.Trainers.KMeans(); (MLContext Ml, int Count) Load() => ([|new MLContext()|], 3);")]
    [InlineData("Use((1, [|new MLContext()|])); static object Use((int K, MLContext Ml) both) => both.Ml.Clustering.Trainers.KMeans();")]
    [InlineData("Make(out var ml); ml.Clustering.Trainers.KMeans(); void Make(out MLContext made) => made = [|new MLContext()|];")]
    [InlineData("MLContext ml; Make(out ml, 1); ml.Clustering.Trainers.KMeans(); void Make(out MLContext made, int k) { made = [|new MLContext()|]; }")]
    [InlineData("Make(out _); void Make(out MLContext made) { made = [|new MLContext()|]; made.Clustering.Trainers.KMeans(); }")]
    [InlineData("MLContext Own() => [|new MLContext()|]; object Train() => Own().Clustering.Trainers.KMeans(); Train();")]
    public Task Reported_in_further_shapes(string statements) => VerifyAsync(InMethod(statements));

    [Theory]
    [InlineData("dynamic ml = new MLContext(); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(); var name = nameof(KMeansClusteringExtensions.KMeans);")]
    [InlineData("var ml = new MLContext(); var seeded = new MLContext(1); (ml, seeded) = (seeded, ml); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(); Action seed = () => ml = new MLContext(1); seed(); ml.Clustering.Trainers.KMeans();")]
    [InlineData("var ml = new MLContext(); ref var alias = ref ml; alias = new MLContext(1); ml.Clustering.Trainers.KMeans();")]
    [InlineData("MLContext ml; if (given is { } own) { ml = own; } else { ml = new MLContext(); } ml.Clustering.Trainers.KMeans();")]
    [InlineData("given ??= new MLContext(); given.Clustering.Trainers.KMeans();")]
    [InlineData("Local(new MLContext()); static object Local(MLContext ml) { ml = new MLContext(1); return ml.Clustering.Trainers.KMeans(); }")]
    [InlineData("Local(new MLContext()); static object Local(params MLContext[] all) => all[0].Clustering.Trainers.KMeans();")]
    [InlineData("Func<MLContext, object> train = ml => ml.Clustering.Trainers.KMeans(); train(new MLContext());")]
    [InlineData("var pair = (Ml: new MLContext(), Seeded: new MLContext(1)); pair.Seeded.Clustering.Trainers.KMeans();")]
    [InlineData("var (ml, seeded) = Load(); seeded.Clustering.Trainers.KMeans(); (MLContext, MLContext) Load() => (new MLContext(), new MLContext(1));")]
    [InlineData("var (ml, _) = flag ? Load() : (new MLContext(1), rows); ml.Clustering.Trainers.KMeans(); (MLContext, IDataView) Load() => (new MLContext(), rows);")]
    [InlineData("var (ml, _) = Load(true); ml.Clustering.Trainers.KMeans(); (MLContext, int) Load(bool seeded) { if (seeded) { return (new MLContext(1), 1); } return (new MLContext(), 2); }")]
    [InlineData("var loaded = (Ml: new MLContext(), 3); loaded.Ml = new MLContext(1); loaded.Ml.Clustering.Trainers.KMeans();")]
    [InlineData("Make(out var ml); ml.Clustering.Trainers.KMeans(); void Make(out MLContext made) { made = new MLContext(); made = new MLContext(1); }")]
    [InlineData("var ml = new MLContext(1); if (flag) { Make(out ml); } ml.Clustering.Trainers.KMeans(); void Make(out MLContext made) => made = new MLContext();")]
    [InlineData("foreach (var seed in new int?[] { 1, 2 }) { var ml = new MLContext(seed); ml.Clustering.Trainers.KMeans(); }")]
    [InlineData("var ml = new MLContext(); ml.Clustering.Trainers.Own(); ml.Data.ShuffleRows(rows, seed: 1);")]
    [InlineData("var ml = new MLContext(); ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { Shuffle = !true });")]
    [InlineData("var ml = new MLContext(); var o = new SdcaRegressionTrainer.Options(); Action off = () => o.Shuffle = false; off(); ml.Regression.Trainers.Sdca(o);")]
    [InlineData("var ml = new MLContext(); object o = new LightGbmBinaryTrainer.Options { Seed = 1 }; ml.BinaryClassification.Trainers.LightGbm((LightGbmBinaryTrainer.Options)o);")]
    public Task Silent_in_further_shapes(string statements) => VerifyAsync(InMethod(statements));

    [Fact]
    public Task Two_parts_of_a_class_in_one_file_are_one_class() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            public partial class Trainer
            {
                private readonly MLContext _ml = [|new()|];
            }

            public partial class Trainer
            {
                public async System.Threading.Tasks.Task<object> TrainAsync()
                {
                    await System.Threading.Tasks.Task.Yield();
                    return this is { _ml: var ml } ? ml : _ml.Clustering.Trainers.KMeans();
                }
            }
            """);

    [Fact]
    public Task An_iterator_and_a_generic_class_are_followed() =>
        VerifyAsync(
            """
            using System.Collections.Generic;
            using Microsoft.ML;

            public sealed class Grid<T>
            {
                private readonly MLContext _ml;

                private Grid(MLContext ml) => _ml = ml;

                public static IEnumerable<object> Run() => new Grid<T>([|new MLContext()|]).Trainers();

                private IEnumerable<object> Trainers()
                {
                    foreach (var k in (int[])[2, 3, 4])
                    {
                        yield return _ml.Clustering.Trainers.KMeans(numberOfClusters: k);
                    }
                }
            }
            """);

    [Fact]
    public Task An_extension_block_does_no_harm() =>
        VerifyAsync(
            """
            using Microsoft.ML;

            static class Extensions
            {
                extension(MLContext ml)
                {
                    public object Segments() => ml.Clustering.Trainers.KMeans();

                    public object Best => ml.Clustering.Trainers.KMeans();
                }
            }

            static class Program
            {
                static void Run()
                {
                    _ = new MLContext(1).Segments();
                    _ = new MLContext(1).Best;
                }
            }
            """);

    private const string MentionOfAConsumer = "\n            ml.Data.ShuffleRows(rows, seed: 1);";

    private static Task ReportsAsync(string statements, string context) => VerifyAsync(InMethod($"var ml = {context};\n            {statements}"));

    private static Task VerifyAsync(string program) => Verify.ReportsAsync(program, Library.MicrosoftML);

    private static string InMethod(string statements) =>
        $$"""
        using System;
        using System.IO;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.Vision;
        using Context = Microsoft.ML.MLContext;

        class Program
        {
            public static LightGbmBinaryTrainer.Options Shared;

            static void Run(
                IDataView rows, ITransformer model, ISingleFeaturePredictionTransformer<object> predictor, Stream stream,
                MLContext given, bool flag, int number)
            {
                {{statements}}
            }

            static void Replace(ref MLContext ml) => ml = new MLContext(1);
            static void Adjust(LightGbmBinaryTrainer.Options options) => options.Seed = 1;
            static LightGbmBinaryTrainer.Options MakeOptions() => new() { Seed = 1 };
        }

        static class OwnTrainers
        {
            public static object Own(this ClusteringCatalog.ClusteringTrainers trainers) => trainers;
        }

        class Row { public bool Label { get; set; } }
        """;
}
