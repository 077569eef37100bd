using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.SamplingKeyIsNotAGroupAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Whole programs, as people write them.</summary>
public sealed class SamplingKeyIsNotAGroupShapeTests
{
    [Fact]
    public Task A_field_and_an_evaluation_elsewhere() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class Churn { private readonly MLContext ml = new(1); const string Y = "Exited"; IDataView _train, _test;
             void Load(IDataView all) { var s = ml.Data.TrainTestSplit(all, testFraction: 0.2, samplingKeyColumnName: [|Y|]);
              _train = s.TrainSet; _test = s.TestSet; }
             double Score(ITransformer m) => ml.BinaryClassification.EvaluateNonCalibrated(m.Transform(_test), labelColumnName: "Exited").Accuracy; }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_local_function_that_is_called_once() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML; using Microsoft.ML.Data;
            var ml = new MLContext(1); IDataView Load<T>(string p) where T : class => ml.Data.LoadFromTextFile<T>(p);
            var d = ml.Data.LoadFromTextFile<Ride>("a.tsv"); var view = ml.Data.FilterRowsByColumn(d, "Km", 1, 100);
            var (a, b) = Parts(view);
            (IDataView, IDataView) Parts(IDataView v) { var s = ml.Data.TrainTestSplit(v, 0.3, [|nameof(Ride.Km)|]); return (s.TrainSet, s.TestSet); }
            class Ride { [LoadColumn(0)] public float Km { get; set; } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_record_in_a_loop() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML; using System.Collections.Generic;
            class P { public record Visit { public double Patient { get; init; } public bool Sick { get; init; } }
             static void Run(MLContext ml, IEnumerable<Visit> visits) { var v = ml.Data.LoadFromEnumerable(visits);
              for (int i = 0; i < 3; i++) { var r = ml.BinaryClassification.CrossValidate(v, ml.BinaryClassification.Trainers.FastTree("Sick"), 5, labelColumnName: "Sick", samplingKeyColumnName: [|"Patient"|], seed: i); } } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_chain_of_keys_and_a_cache() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class P { static void Run(MLContext ml, IDataView raw) { var keys = ml.Transforms.Conversion.MapValueToKey("UserKey", "User").Append(ml.Transforms.Conversion.MapValueToKey("ItemKey", "Item"));
              var fitted = keys.Fit(raw); var view = fitted.Transform(raw); var c = ml.Data.Cache(view);
              var folds = ml.Data.CrossValidationSplit(c, 5, [|"UserKey"|]); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Reordered_arguments() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class P { static object Run(MLContext ml, IDataView d) { var pipeline = ml.Transforms.Concatenate("Features", "A").Append(ml.MulticlassClassification.Trainers.LightGbm());
              return ml.MulticlassClassification.CrossValidate(data: d, estimator: pipeline, samplingKeyColumnName: [|"Label"|]); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_key_that_is_not_known_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class P { static void Run(MLContext ml, IDataView d, string key) { ml.Data.TrainTestSplit(d, samplingKeyColumnName: key); ml.BinaryClassification.Trainers.FastTree(key); ml.Data.TrainTestSplit(d, samplingKeyColumnName: "Group"); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Rows_of_one_of_two_classes_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class P { class A { public float Id; } class B { public string Id; } static void Run(MLContext ml, bool x) { var v = x ? ml.Data.LoadFromTextFile<A>("a") : ml.Data.LoadFromTextFile<B>("b"); ml.Data.TrainTestSplit(v, samplingKeyColumnName: "Id");
              IDataView w = ml.Data.LoadFromTextFile<A>("a"); if (x) w = ml.Data.LoadFromTextFile<B>("b"); ml.Data.TrainTestSplit(w, samplingKeyColumnName: "Id"); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_key_that_is_made_after_the_split_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class P { static void Run(MLContext ml, IDataView raw) { var s = ml.Data.TrainTestSplit(raw, samplingKeyColumnName: "User"); var p = ml.Transforms.Conversion.MapValueToKey("User"); p.Fit(s.TrainSet).Transform(s.TrainSet); ml.Ranking.Trainers.FastTree(rowGroupColumnName: "User"); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Whole_numbers_and_texts_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class P { class R { public int Session; public long Shop; public string User; public bool Flag; public System.DateTime Day; public float Y; } static void Run(MLContext ml) { var d = ml.Data.LoadFromTextFile<R>("a"); foreach (var k in new[] { "Session", "Y" }) ml.Data.TrainTestSplit(d, samplingKeyColumnName: k);
             ml.Data.TrainTestSplit(d, samplingKeyColumnName: "Session"); ml.Data.TrainTestSplit(d, samplingKeyColumnName: "Shop"); ml.Data.TrainTestSplit(d, samplingKeyColumnName: nameof(R.Flag)); ml.Data.TrainTestSplit(d, samplingKeyColumnName: "Day"); ml.Regression.Trainers.Sdca("Y"); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_number_that_is_converted_first_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class P { class R { public float Zip; } static void Run(MLContext ml) { var d = ml.Data.LoadFromTextFile<R>("a"); var t = ml.Transforms.Conversion.ConvertType("Zip", outputKind: Microsoft.ML.Data.DataKind.Int32).Append(ml.Transforms.Concatenate("F", "Zip")).Fit(d); ml.Data.TrainTestSplit(t.Transform(d), samplingKeyColumnName: "Zip");
             var u = ml.Transforms.Categorical.OneHotEncoding("Zip").Fit(d).Transform(d); ml.Data.CrossValidationSplit(u, samplingKeyColumnName: "Zip"); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Columns_that_a_loader_is_told_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML; using Microsoft.ML.Data;
            class P { static void Run(MLContext ml) { var d = ml.Data.LoadFromTextFile("a", new[] { new TextLoader.Column("Id", DataKind.Single, 0) }); ml.Data.TrainTestSplit(d, samplingKeyColumnName: "Id"); ml.Ranking.CrossValidate(d, ml.Ranking.Trainers.FastTree(), 5, "Label", "GroupId"); } }
            """,
            Library.MicrosoftML);
}
