using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.LabelAmongFeaturesAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Whole programs, as people write them.</summary>
public sealed class LabelAmongFeaturesShapeTests
{
    [Fact]
    public Task A_helper_a_field_and_a_constant() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            public partial class Job { private readonly MLContext _ml = new(1); private const string L = "Price";
             IEstimator<ITransformer> Prep() { var cat = _ml.Transforms.Categorical.OneHotEncoding("ZipE", "Zip"); return cat.Append(_ml.Transforms.Concatenate("Features", "ZipE", "Rooms",
               [|L|])); }
             public ITransformer Go(IDataView d) { var t = _ml.Regression.Trainers.LightGbm(labelColumnName: L); var all = Prep().Append(t); return all.Fit(d); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_chain_that_grows_line_by_line() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML; using System.Threading.Tasks;
            class A { static async Task<double> Run(MLContext ml, IDataView d) { await Task.Yield();
             IEstimator<ITransformer> p = ml.Transforms.Conversion.MapValueToKey("Label", "Species");
             p = p.Append(ml.Transforms.Categorical.OneHotEncoding("SpeciesHot", "Species"));
             p = p.Append(ml.Transforms.Concatenate("Features", "A", "B", 
               [|"SpeciesHot"|]));
             p = p.Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
             return ml.MulticlassClassification.Evaluate(p.Fit(d).Transform(d)).MacroAccuracy; } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Options_in_a_loop() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML; using Microsoft.ML.Trainers.LightGbm;
            class A { record Cfg(string Label, string Features);
             static void Run(MLContext ml, IDataView d) {
              foreach (var leaves in new[] { 10, 20 }) {
               var o = new LightGbmBinaryTrainer.Options { NumberOfLeaves = leaves, LabelColumnName = "Y", FeatureColumnName = "X" };
               var m = ml.Transforms.Concatenate("X", "a", "b", [|"Y"|])
                 .Append(ml.BinaryClassification.Trainers.LightGbm(o)).Fit(d);
              } } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_local_function_and_an_extension_of_one_s_own() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            static class Ext { private static IEstimator<ITransformer> AddTrainer(this IEstimator<ITransformer> start, MLContext ml) => start.Append(ml.Regression.Trainers.FastForest());
             static IEstimator<ITransformer> Build(MLContext ml) { IEstimator<ITransformer> Inputs() { return ml.Transforms.Concatenate("Features", "A", [|"Label"|]); }
              return Inputs().AddTrainer(ml); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_list_in_a_variable_of_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            var ml = new MLContext(3); var d = ml.Data.LoadFromTextFile<R>("x");
            string[] numeric = { "A", "B" }; string[] all = { "A", 
              [|"Target"|] };
            var (label, features) = ("Target", "Features");
            var model = ml.Transforms.Concatenate("Features", all).Append(ml.Transforms.NormalizeMinMax("Features")).AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca("Target", "Features")).Fit(d);
            class R { public float A, B, Target; }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_generic_class_and_a_list_of_lists() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML; using Microsoft.ML.Data;
            class A<T> where T : class { private readonly string _label; public A() { _label = "Cost"; }
             public ITransformer Fit(MLContext ml, IDataView d) { var e = ml.Transforms.Conversion.ConvertType("CostD", "Cost", DataKind.Double).Append(ml.Transforms.Concatenate("F1", "Km", 
              [|"CostD"|]))
              .Append(ml.Transforms.Concatenate("F2", "F1", "Kg")); return e.Append(ml.Regression.Trainers.LbfgsPoissonRegression(_label, "F2")).Fit(d); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task One_of_two_lists_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class A { static void Run(MLContext ml, IDataView d, bool withPrice) { var cols = withPrice ? new[] { "A", "Label" } : new[] { "A" }; ml.Transforms.Concatenate("Features", cols).Append(ml.Regression.Trainers.Sdca()).Fit(d); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_chain_that_is_fitted_apart_and_a_label_that_changes_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class A { static void Run(MLContext ml, IDataView d) { var prep = ml.Transforms.Concatenate("Features", "A", "Label"); var v = prep.Fit(d).Transform(d);
             foreach (var label in new[] { "Y1", "Y2" }) ml.Transforms.Concatenate("Features", "A", "Y1").Append(ml.Regression.Trainers.Sdca(label)).Fit(v); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Two_models_one_after_the_other_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class A { static void Run(MLContext ml, IDataView d) {
             // two stage: the first predicts Category, the second uses it as a feature of Price
             var p = ml.Transforms.Conversion.MapValueToKey("CatKey", "Category").Append(ml.Transforms.Concatenate("F1", "A", "B")).Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("CatKey", "F1"))
              .Append(ml.Transforms.Categorical.OneHotEncoding("CatHot", "Category")).Append(ml.Transforms.Concatenate("F2", "A", "CatHot")).Append(ml.Regression.Trainers.Sdca("Price", "F2")); p.Fit(d); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Lists_that_leave_the_label_out_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML; using System.Linq;
            class A { class R { public float X; public float Label; }
             static void Run(MLContext ml, IDataView d) { var names = typeof(R).GetFields().Select(f => f.Name).Where(n => n != nameof(R.Label)).ToArray(); ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.Sdca()).Fit(d);
             ml.Transforms.Concatenate("Features", d.Schema.Select(c => c.Name).Where(n => n != "Label").ToArray()).Append(ml.Regression.Trainers.FastTree()).Fit(d); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_label_and_a_chain_of_a_derived_class_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            abstract class Base { protected abstract string LabelName { get; } protected virtual IEstimator<ITransformer> Prep(MLContext ml) => ml.Transforms.Concatenate("Features", "A", "Label");
             public ITransformer Fit(MLContext ml, IDataView d) => Prep(ml).Append(ml.Regression.Trainers.Sdca(LabelName)).Fit(d);
             public ITransformer Fit2(MLContext ml, IDataView d) => ml.Transforms.Concatenate("Features", "A", "Label").Append(ml.Regression.Trainers.Sdca(LabelName)).Fit(d); }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_chain_that_grows_in_a_loop_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class A { static void Run(MLContext ml, IDataView d) { IEstimator<ITransformer> p = ml.Transforms.Concatenate("Features", "A", "B");
             for (var i = 0; i < 3; i++) { p = p.Append(ml.Transforms.Concatenate("Features", "Features", "Label")); if (i == 1) p = p.Append(ml.Transforms.CopyColumns("Label", "Other")); }
             p.Append(ml.Regression.Trainers.Sdca()).Fit(d); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task A_label_that_is_set_and_a_list_that_is_shared_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class A { private string _label = "Label"; public void Set(string l) => _label = l; void Run(MLContext ml, IDataView d) => ml.Transforms.Concatenate("Features", "A", "Label").Append(ml.Regression.Trainers.Sdca(_label)).Fit(d);
             void Lists(MLContext ml, IDataView d) { var names = new[] { "A", "Label" }; var other = names; other[1] = "B"; ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.Sdca()).Fit(d); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Trainers_and_labels_that_depend_on_a_mode_is_silent() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            class A { static void Run(MLContext ml, IDataView d, string mode) { 
             var p = ml.Transforms.Concatenate("Features", "A", "Label");
             IEstimator<ITransformer> t = mode switch { "sdca" => ml.Regression.Trainers.Sdca("Y"), _ => ml.Regression.Trainers.FastTree("Y") };
             p.Append(t).Fit(d); 
             string label; if (mode == "a") label = "Label"; else label = "Y";
             p.Append(ml.Regression.Trainers.Sdca(label)).Fit(d);
             System.Action later = () => { }; var n = "Label"; System.Action change = () => n = "Y"; change(); p.Append(ml.Regression.Trainers.Sdca(n)).Fit(d); } }
            """,
            Library.MicrosoftML);
}
