using System.Threading.Tasks;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Programs that look like a leak and are right: no leakage rule says anything.</summary>
public sealed class NeverReportedTests
{
    private const string Split = "var s = ml.Data.TrainTestSplit(all, testFraction: 0.2); ";
    private const string Score = " Console.WriteLine(ml.Regression.Evaluate(m.Transform(s.TestSet)).RSquared);";

    [Fact]
    public Task Fit_on_the_train_part() => SilentAsync(Split + "var m = pipeline.Fit(s.TrainSet);" + Score);

    [Fact]
    public Task Fit_on_everything_without_an_evaluation() =>
        SilentAsync("var m = scaler.Append(selector).Append(trainer).Fit(all); ml.Model.Save(m, all.Schema, \"m.zip\");");

    [Fact]
    public Task The_final_refit_after_the_last_evaluation() =>
        SilentAsync(Split + "ITransformer m = pipeline.Fit(s.TrainSet);" + Score + " m = pipeline.Fit(all); ml.Model.Save(m, all.Schema, \"m.zip\");");

    [Fact]
    public Task The_final_refit_in_a_helper() =>
        SilentAsync(
            Split + "var m = Train(ml, s.TrainSet);" + Score + " m = Train(ml, all); ml.Model.Save(m, all.Schema, \"m.zip\");",
            "static ITransformer Train(MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax(\"Age\").Append(ml.Regression.Trainers.Sdca()).Fit(rows);");

    [Fact]
    public Task Refits_on_more_rows_after_each_evaluation() =>
        SilentAsync(
            """
            var test = ml.Data.LoadFromTextFile<Row>("test.tsv");
            var valid = ml.Data.LoadFromTextFile<Row>("valid.tsv");
            ITransformer m = pipeline.Fit(all);
            Console.WriteLine(ml.Regression.Evaluate(m.Transform(valid)).RSquared);
            m = pipeline.Fit(ml.Data.LoadFromTextFile<Row>("train-and-valid.tsv"));
            Console.WriteLine(ml.Regression.Evaluate(m.Transform(test)).RSquared);
            m = pipeline.Fit(ml.Data.LoadFromTextFile<Row>("everything.tsv"));
            ml.Model.Save(m, all.Schema, "m.zip");
            """);

    [Fact]
    public Task A_fit_inside_the_pipeline_given_to_cross_validation() =>
        SilentAsync("var folds = ml.Regression.CrossValidate(all, scaler.Append(selector).Append(trainer)); Console.WriteLine(folds.Average(f => f.Metrics.RSquared));");

    [Fact]
    public Task Cross_validation_and_then_a_fit_on_everything() =>
        SilentAsync("ml.Regression.CrossValidate(all, pipeline); var m = pipeline.Fit(all); ml.Model.Save(m, all.Schema, \"m.zip\");");

    [Fact]
    public Task A_variable_reused_after_reassignment() =>
        SilentAsync(
            """
            var rows = all;
            var s = ml.Data.TrainTestSplit(rows);
            rows = s.TrainSet;
            var m = pipeline.Fit(rows);
            rows = s.TestSet;
            Console.WriteLine(ml.Regression.Evaluate(m.Transform(rows)).RSquared);
            """);

    [Theory]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\")")]
    [InlineData("ml.Transforms.CopyColumns(\"Label\", \"Age\")")]
    [InlineData("ml.Transforms.NormalizeLpNorm(\"Age\")")]
    [InlineData("ml.Transforms.Conversion.Hash(\"Group\")")]
    [InlineData("ml.Transforms.Categorical.OneHotHashEncoding(\"Group\")")]
    [InlineData("ml.Transforms.ReplaceMissingValues(\"Age\")")]
    [InlineData("ml.Transforms.ReplaceMissingValues(\"Age\", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.DefaultValue)")]
    [InlineData("ml.Transforms.LoadRawImageBytes(\"Image\", \"images\", \"Group\")")]
    [InlineData("ml.Transforms.CustomMapping<Row, Row>((from, to) => to.Age = from.Age, contractName: null)")]
    [InlineData("ml.Transforms.Text.TokenizeIntoWords(\"Group\").Append(ml.Transforms.Text.ApplyWordEmbedding(\"Group\"))")]
    public Task Stateless_steps_fitted_before_the_split(string step) =>
        SilentAsync($"var x = {step}.Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); var m = trainer.Fit(s.TrainSet);" + Score);

    [Theory]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(\"Label\")")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(\"Key\", \"Group\").Append(ml.Transforms.LoadRawImageBytes(\"Image\", \"images\", \"Group\"))")]
    [InlineData("ml.Transforms.Categorical.OneHotEncoding(\"Group\")")]
    public Task Keys_and_vocabularies_fitted_before_the_split(string step) =>
        SilentAsync($"var x = {step}.Fit(all).Transform(all); var s = ml.Data.TrainTestSplit(x); var m = trainer.Fit(s.TrainSet);" + Score);

    [Fact]
    public Task The_image_idiom_of_the_samples() =>
        SilentAsync(
            """
            var shuffled = ml.Data.ShuffleRows(all);
            var images = ml.Transforms.Conversion.MapValueToKey("LabelAsKey", "Group")
                .Append(ml.Transforms.LoadRawImageBytes("Image", "images", "Group"))
                .Fit(shuffled).Transform(shuffled);
            var s = ml.Data.TrainTestSplit(images, 0.2);
            var p = ml.MulticlassClassification.Trainers.ImageClassification("LabelAsKey", "Image")
                .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
            var m = p.Fit(s.TrainSet);
            Console.WriteLine(ml.MulticlassClassification.Evaluate(m.Transform(s.TestSet), "LabelAsKey").MicroAccuracy);
            """);

    [Fact]
    public Task Clustering_evaluated_on_its_own_rows() =>
        SilentAsync("var x = scaler.Fit(all).Transform(all); var m = ml.Clustering.Trainers.KMeans(\"Age\").Fit(x); Console.WriteLine(ml.Clustering.Evaluate(m.Transform(x)).AverageDistance);");

    [Fact]
    public Task Separate_files_for_train_and_test() =>
        SilentAsync("var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); var m = pipeline.Fit(all); Console.WriteLine(ml.Regression.Evaluate(m.Transform(test)).RSquared);");

    [Fact]
    public Task A_transform_fitted_on_the_file_for_training_and_applied_to_the_file_for_test() =>
        SilentAsync("var test = ml.Data.LoadFromTextFile<Row>(\"test.tsv\"); var t = scaler.Append(selector).Fit(all); var m = trainer.Fit(t.Transform(all)); Console.WriteLine(ml.Regression.Evaluate(m.Transform(t.Transform(test))).RSquared);");

    [Fact]
    public Task Train_and_test_metrics_side_by_side() =>
        SilentAsync(Split + "var m = pipeline.Fit(s.TrainSet); Console.WriteLine(ml.Regression.Evaluate(m.Transform(s.TrainSet)).RSquared);" + Score);

    [Fact]
    public Task Train_and_test_metrics_side_by_side_in_a_loop_over_trainers() =>
        SilentAsync(
            Split
            + """
            foreach (var t in new IEstimator<ITransformer>[] { trainer, pipeline })
            {
                var m = t.Fit(s.TrainSet);
                var (train, test) = (ml.Regression.Evaluate(m.Transform(s.TrainSet)), ml.Regression.Evaluate(m.Transform(s.TestSet)));
                Console.WriteLine((train.RSquared, test.RSquared));
            }
            """);

    [Fact]
    public Task Permutation_importance_on_training_rows() =>
        SilentAsync(Split + "var m = trainer.Fit(s.TrainSet); ml.Regression.PermutationFeatureImportance(m, s.TrainSet, permutationCount: 30);" + Score);

    [Fact]
    public Task A_fit_to_look_at_the_rows() =>
        SilentAsync(Split + "var peek = pipeline.Fit(all).Transform(all).Preview(); var m = pipeline.Fit(s.TrainSet);" + Score);

    [Fact]
    public Task Anomaly_detectors_that_are_fitted_on_no_rows() =>
        SilentAsync("var m = ml.Transforms.DetectIidSpike(\"Out\", \"Age\", 95.0, 30).Fit(ml.Data.LoadFromEnumerable(new List<Row>())); m.Transform(all);");

    [Fact]
    public Task Helpers_that_return_a_tuple_of_parts() =>
        SilentAsync(
            "var (train, test) = Parts(ml); var m = trainer.Fit(train); Console.WriteLine(ml.Regression.Evaluate(m.Transform(test)).RSquared);",
            "static (IDataView Train, IDataView Test) Parts(MLContext ml) { var s = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>(\"a.tsv\")); return (s.TrainSet, s.TestSet); }");

    [Fact]
    public Task Elements_of_a_list_of_views() =>
        SilentAsync(
            "var m = trainer.Fit(Views(ml)[0]); Console.WriteLine(ml.Regression.Evaluate(m.Transform(Views(ml)[1])).RSquared); Judge(ml, null);",
            """
            static List<IDataView> Views(MLContext ml) => new() { ml.Data.LoadFromTextFile<Row>("a.tsv"), ml.Data.LoadFromTextFile<Row>("b.tsv") };
            static void Judge(MLContext ml, List<IDataView> views) => ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(views[0]).Transform(views[1]));
            """);

    [Fact]
    public Task Folds_that_are_used_as_they_should() =>
        SilentAsync(
            """
            var scores = new List<double>();
            foreach (var fold in ml.Data.CrossValidationSplit(all, numberOfFolds: 5))
            {
                var prepared = scaler.Append(selector).Fit(fold.TrainSet);
                var m = trainer.Fit(prepared.Transform(fold.TrainSet));
                scores.Add(ml.Regression.Evaluate(m.Transform(prepared.Transform(fold.TestSet))).RSquared);
            }
            Console.WriteLine(scores.Average());
            """);

    [Fact]
    public Task A_baseline_of_the_training_labels() =>
        SilentAsync(Split + "var m = ml.BinaryClassification.Trainers.Prior().Fit(s.TrainSet); Console.WriteLine(ml.BinaryClassification.Evaluate(m.Transform(s.TestSet)).Accuracy);");

    [Fact]
    public Task A_year_of_a_rolling_evaluation() =>
        SilentAsync(
            """
            ITransformer m = null;
            for (var year = 2010; year < 2024; year++)
            {
                var rows = ml.Data.FilterRowsByColumn(all, "Age", lowerBound: year, upperBound: year + 1);
                if (m != null)
                {
                    Console.WriteLine(ml.Regression.Evaluate(m.Transform(rows)).RSquared);
                }

                m = pipeline.Fit(rows);
            }
            """);

    [Fact]
    public Task Members_of_an_object_that_another_file_fills() =>
        SilentAsync(
            "Judge(ml, null);",
            """
            public sealed class Parts { public IDataView Train { get; set; } public IDataView Test { get; set; } }
            static void Judge(MLContext ml, Parts parts) => ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(parts.Train).Transform(parts.Test));
            """);

    [Fact]
    public Task Loops_that_train_on_one_loader_and_score_both() =>
        SilentProgramAsync(
            """
            for (var epoch = 0; epoch < 3; epoch++)
            {
                Train(model, trainLoader, optimizer);
                var (learned, held) = (Score(model, new DataLoader(train, 100)), Score(model, testLoader));
                Console.WriteLine((learned, held));
            }
            """);

    [Fact]
    public Task Scores_of_the_batches_that_train() => SilentProgramAsync("Train(model, trainLoader, optimizer); model.save(\"m.dat\");");

    [Fact]
    public Task Gradients_of_test_rows_that_no_step_follows() =>
        SilentProgramAsync(
            """
            for (var epoch = 0; epoch < 3; epoch++)
            {
                Train(model, trainLoader, optimizer);
                foreach (var batch in testLoader)
                {
                    functional.cross_entropy(model.call(batch["x"]), batch["y"]).backward();
                }

                Console.WriteLine(Score(model, testLoader));
            }
            """);

    [Fact]
    public Task A_final_fit_on_both_parts_after_the_last_score() =>
        SilentProgramAsync(
            "Train(model, trainLoader, optimizer); Console.WriteLine(Score(model, testLoader)); Train(model, trainLoader, optimizer); Train(model, testLoader, optimizer); model.save(\"m.dat\");");

    [Fact]
    public Task A_model_of_ones_own_that_is_trained_on_features_of_the_training_rows() =>
        SilentAsync(
            Split
            + """
            float[][] x = ml.Data.CreateEnumerable<Row>(s.TrainSet, reuseRowObject: false).Select(row => new[] { row.Age }).ToArray();
            float[] y = ml.Data.CreateEnumerable<Row>(s.TrainSet, reuseRowObject: false).Select(row => row.Label).ToArray();
            float[][] testX = ml.Data.CreateEnumerable<Row>(s.TestSet, reuseRowObject: false).Select(row => new[] { row.Age }).ToArray();
            float[] testY = ml.Data.CreateEnumerable<Row>(s.TestSet, reuseRowObject: false).Select(row => row.Label).ToArray();
            var own = new LinearRegression();
            own.Fit(x, y);
            Console.WriteLine($"training {own.Rmse(x, y)}, test {own.Rmse(testX, testY)}");
            """,
            """
            sealed class LinearRegression
            {
                public void Fit(float[][] x, float[] y) { }
                public double Rmse(float[][] x, float[] y) => 0;
            }
            """);

    private static async Task SilentProgramAsync(string statements) =>
        Assert.Empty(await LeakageReports.OfProgramAsync(
            $$"""
            using System;
            using TorchSharp;
            using TorchSharp.Modules;
            using static TorchSharp.torch;
            using static TorchSharp.torch.nn;

            class Program
            {
                static void Main()
                {
                    var train = torchvision.datasets.MNIST("data", train: true);
                    var test = torchvision.datasets.MNIST("data", train: false);
                    var model = Sequential(Flatten(), Linear(784, 10));
                    var optimizer = optim.Adam(model.parameters());
                    using var trainLoader = new DataLoader(train, 64, shuffle: true);
                    using var testLoader = new DataLoader(test, 64);
                    {{statements}}
                }

                static void Train(Sequential model, DataLoader loader, optim.Optimizer optimizer)
                {
                    foreach (var batch in loader)
                    {
                        optimizer.zero_grad();
                        var scores = model.call(batch["x"]);
                        var loss = functional.cross_entropy(scores, batch["y"]);
                        loss.backward();
                        optimizer.step();
                        Console.WriteLine(loss.ToSingle() + scores.argmax(1).eq(batch["y"]).sum().ToInt64());
                    }
                }

                static double Score(Sequential model, DataLoader loader)
                {
                    var hits = 0L;
                    foreach (var batch in loader)
                    {
                        hits += model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().ToInt64();
                    }

                    return hits;
                }
            }
            """));

    private static async Task SilentAsync(string statements, string members = "") =>
        Assert.Empty(await LeakageReports.OfAsync(statements, members));
}
