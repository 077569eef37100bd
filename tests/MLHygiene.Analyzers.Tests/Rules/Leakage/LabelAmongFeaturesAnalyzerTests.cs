using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.LabelAmongFeaturesAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.LabelAmongFeaturesCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class LabelAmongFeaturesAnalyzerTests
{
    private const string Sdca = "ml.Regression.Trainers.Sdca()";

    [Theory]
    [InlineData("Label", "\"Label\"", "", "is its label")]
    [InlineData("Fare", "\"Fare\"", ".Append(ml.Transforms.CopyColumns(\"Label\", \"Fare\"))", "is what its label 'Label' is made from")]
    [InlineData("Copy", "\"Copy\"", ".Append(ml.Transforms.CopyColumns(\"Copy\", \"Label\"))", "is made from its label 'Label'")]
    [InlineData("Encoded", "\"Encoded\"", ".Append(ml.Transforms.CopyColumns(\"Label\", \"Fare\")).Append(ml.Transforms.NormalizeMinMax(\"Encoded\", \"Fare\"))", "is made from 'Fare', as its label 'Label' is")]
    public Task The_message_says_what_the_column_is_and_the_trainer_is_an_additional_location(string column, string entry, string steps, string relation)
    {
        var program = Verify.Program(
            Program(
                $$"""
                var chain = ml.Transforms.NormalizeMinMax("Age"){{steps}}
                    .Append(ml.Transforms.Concatenate("Features", "Age", {|#0:{{entry}}|}))
                    .Append({|#1:ml.Regression.Trainers.Sdca()|});
                """),
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.LabelAmongFeatures, column, "Sdca", relation).WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("ml.BinaryClassification.Trainers.SdcaLogisticRegression(\"Age\", \"F\")")]
    [InlineData("ml.BinaryClassification.Trainers.LbfgsLogisticRegression(featureColumnName: \"F\", labelColumnName: \"Age\")")]
    [InlineData("ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(labelColumnName: nameof(Row.Age), featureColumnName: \"F\")")]
    [InlineData("ml.MulticlassClassification.Trainers.LightGbm(Names.Label, Names.Features)")]
    [InlineData("ml.Ranking.Trainers.FastTree(\"Age\", \"F\", \"Group\")")]
    [InlineData("ml.Regression.Trainers.FastForest(\"Age\", \"F\")")]
    [InlineData("ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { LabelColumnName = \"Age\", FeatureColumnName = \"F\" })")]
    [InlineData("ml.Regression.Trainers.LightGbm(options: new() { FeatureColumnName = \"F\", NumberOfIterations = 5, LabelColumnName = \"Age\" })")]
    [InlineData("ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.LinearSvm(featureColumnName: \"F\"), labelColumnName: \"Age\")")]
    [InlineData("ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine(new[] { \"G\", \"F\" }, \"Age\")")]
    [InlineData("ml.MulticlassClassification.Trainers.ImageClassification(\"Age\", \"F\")")]
    [InlineData("StandardTrainersCatalog.OnlineGradientDescent(ml.Regression.Trainers, \"Age\", \"F\")")]
    public Task Every_kind_of_trainer_has_a_label(string trainer) =>
        ReportsAsync($"""ml.Transforms.Concatenate("F", "Fare", [|"Age"|]).Append({trainer}).Fit(data);""");

    [Theory]
    [InlineData("ml.Transforms.Concatenate(\"Features\", [|\"Label\"|], \"Age\")")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", [|nameof(Row.Label)|], nameof(Row.Age))")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", [|Names.Default|], \"Age\")")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", ([|\"Label\"|])!, \"Age\")")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", [|\"La\" + \"bel\"|])")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", [|$\"{\"Label\"}\"|])")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", new[] { \"Age\", [|\"Label\"|] })")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", new string[] { \"Age\", [|\"Label\"|] })")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", [\"Age\", [|\"Label\"|]])")]
    [InlineData("ml.Transforms.Concatenate(outputColumnName: \"Features\", inputColumnNames: new[] { \"Age\", [|\"Label\"|] })")]
    [InlineData("TransformExtensionsCatalog.Concatenate(ml.Transforms, \"Features\", \"Age\", [|\"Label\"|])")]
    [InlineData("ml.Transforms.Concatenate(\"Numbers\", \"Age\", [|\"Label\"|]).Append(ml.Transforms.Concatenate(\"Features\", \"Numbers\", \"Fare\"))")]
    [InlineData("ml.Transforms.Concatenate(\"Raw\", \"Age\", [|\"Label\"|]).Append(ml.Transforms.NormalizeMinMax(\"Features\", \"Raw\"))")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]).Append(ml.Transforms.NormalizeMeanVariance(\"Features\"))")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]).AppendCacheCheckpoint(ml)")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]).Append(ml.Transforms.DropColumns(\"Age\"))")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(\"Label\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]))")]
    [InlineData("ml.Transforms.Text.FeaturizeText(\"Features\", new TextFeaturizingEstimator.Options(), \"Text\", [|\"Label\"|])")]
    [InlineData("ml.Transforms.CustomMapping<Row, Row>((a, b) => { }, null).Append(ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]))")]
    public Task The_list_may_be_written_in_any_way(string steps) => ReportsAsync($"{steps}.Append({Sdca}).Fit(data);");

    [Theory]
    [InlineData("ml.Transforms.CopyColumns(\"Label\", \"Fare\")")]
    [InlineData("ml.Transforms.CopyColumns(inputColumnName: \"Fare\", outputColumnName: \"Label\")")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(\"Label\", \"Fare\")")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(new[] { new InputOutputColumnPair(\"Label\", \"Fare\") })")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey([new(\"Other\", \"Age\"), new(\"Label\", \"Fare\")])")]
    [InlineData("ml.Transforms.Conversion.ConvertType(\"Label\", \"Fare\", DataKind.Boolean)")]
    [InlineData("ml.Transforms.Conversion.MapValue(\"Label\", new Dictionary<string, bool>(), \"Fare\")")]
    [InlineData("ml.Transforms.CopyColumns(\"Copy\", \"Fare\").Append(ml.Transforms.CopyColumns(\"Label\", \"Copy\"))")]
    [InlineData("ml.Transforms.ReplaceMissingValues(\"Fare\").Append(ml.Transforms.CopyColumns(\"Label\", \"Fare\"))")]
    public Task A_label_that_is_made_from_a_feature_is_followed(string label) =>
        ReportsAsync($"""{label}.Append(ml.Transforms.Concatenate("Features", "Age", [|"Fare"|])).Append({Sdca}).Fit(data);""");

    [Theory]
    [InlineData("ml.Transforms.Categorical.OneHotEncoding(\"Encoded\", \"Fare\")")]
    [InlineData("ml.Transforms.Categorical.OneHotEncoding(new[] { new InputOutputColumnPair(\"Encoded\", \"Fare\") })")]
    [InlineData("ml.Transforms.NormalizeMeanVariance(\"Encoded\", \"Fare\")")]
    [InlineData("ml.Transforms.Text.FeaturizeText(\"Encoded\", \"Fare\")")]
    [InlineData("ml.Transforms.ReplaceMissingValues(\"Clean\", \"Fare\").Append(ml.Transforms.NormalizeBinning(\"Encoded\", \"Clean\"))")]
    public Task A_feature_that_is_made_from_what_the_label_is_made_from_is_followed(string feature) =>
        ReportsAsync(
            $"""
            ml.Transforms.Conversion.MapValueToKey("Label", "Fare").Append({feature})
                .Append(ml.Transforms.Concatenate("Features", "Age", [|"Encoded"|])).Append({Sdca}).Fit(data);
            """);

    [Theory]
    [InlineData("var start = ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]); var trainer = ml.Regression.Trainers.Sdca(); var chain = start.Append(trainer); chain.Fit(data);")]
    [InlineData("var names = new[] { \"Age\", [|\"Label\"|] }; ml.Transforms.Concatenate(\"Features\", names).Append(ml.Regression.Trainers.Sdca());")]
    [InlineData("string[] names = [\"Age\", [|\"Label\"|]]; ml.Transforms.Concatenate(\"Features\", names).Append(ml.Regression.Trainers.Sdca());")]
    [InlineData("var label = \"Age\"; ml.Transforms.Concatenate(\"Features\", [|label|], \"Fare\").Append(ml.Regression.Trainers.Sdca(label));")]
    [InlineData("IEstimator<ITransformer> chain = ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]); chain = chain.Append(ml.Transforms.NormalizeMinMax(\"Features\")); chain = chain.Append(ml.Regression.Trainers.Sdca()); chain.Fit(data);")]
    [InlineData("IEstimator<ITransformer> chain; chain = ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]); if (data != null) { chain.Append(ml.Regression.Trainers.Sdca()).Fit(data); }")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]).Append(ml.Transforms.NormalizeMinMax(\"Features\").Append(ml.Regression.Trainers.Sdca()));")]
    [InlineData("var inner = ml.Transforms.NormalizeMinMax(\"Features\").Append(ml.Regression.Trainers.Sdca()); ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]).Append(inner).Fit(data);")]
    [InlineData("foreach (var rate in new[] { 0.1, 0.2 }) { ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]).Append(ml.Regression.Trainers.FastTree(learningRate: rate)).Fit(data); }")]
    [InlineData("System.Func<IEstimator<ITransformer>> make = () => ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]).Append(ml.Regression.Trainers.Sdca());")]
    [InlineData("ml.Regression.CrossValidate(data, ml.Transforms.Concatenate(\"Features\", \"Age\", [|\"Label\"|]).Append(ml.Regression.Trainers.Sdca()));")]
    [InlineData("var options = new SdcaRegressionTrainer.Options { LabelColumnName = \"Age\", FeatureColumnName = \"F\" }; ml.Transforms.Concatenate(\"F\", [|\"Age\"|]).Append(ml.Regression.Trainers.Sdca(options));")]
    public Task The_chain_is_followed_through_variables(string body) => ReportsAsync(body);

    [Fact]
    public Task The_chain_is_followed_through_helpers_and_fields() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;

            class Trainer(MLContext ml)
            {
                private static readonly string[] Inputs = { "Age", [|"Target"|] };
                private const string Target = nameof(Target);
                private string Features => "Features";

                private IEstimator<ITransformer> Prepare()
                {
                    return ml.Transforms.Conversion.ConvertType("Age").Append(ml.Transforms.Concatenate(Features, Inputs));
                }

                public ITransformer Train(IDataView rows) => TrainWith(Prepare(), rows);

                private ITransformer TrainWith(IEstimator<ITransformer> start, IDataView rows) =>
                    start.Append(ml.Regression.Trainers.FastTree(Target, Features)).Fit(rows);
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Top_level_statements_are_read() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            using static Names;

            var ml = new MLContext(seed: 1);
            var rows = ml.Data.LoadFromTextFile<Row>("rows.tsv");
            var model = Build(ml).Append(ml.BinaryClassification.Trainers.FastTree(Label)).Fit(rows);

            static IEstimator<ITransformer> Build(MLContext ml) => ml.Transforms.Concatenate("Features", "Age", [|Label|]);

            static class Names { public const string Label = "Churned"; }
            record Row { public bool Churned { get; init; } public float Age { get; init; } }
            """,
            Library.MicrosoftML);

    [Theory]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Fare\").Append(ml.Regression.Trainers.Sdca());", "no label")]
    [InlineData("ml.Transforms.CopyColumns(\"Label\", \"Fare\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\")).Append(ml.Regression.Trainers.Sdca());", "the label is only an input")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(\"Label\", \"Category\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\")).Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());", "mapped label")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.Regression.Trainers.Sdca(labelColumnName: \"Fare\"));", "another label")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"LabelLag1\").Append(ml.Regression.Trainers.Sdca());", "lagged label")]
    [InlineData("ml.Transforms.Concatenate(\"Other\", \"Age\", \"Label\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\", \"Fare\")).Append(ml.Regression.Trainers.Sdca());", "a list that is no feature")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.Clustering.Trainers.KMeans());", "no label in clustering")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.AnomalyDetection.Trainers.RandomizedPca());", "no label in anomaly detection")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.Transforms.ProjectToPrincipalComponents(\"Features\"));", "no trainer")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\")).Append(ml.Regression.Trainers.Sdca());", "overwritten features")]
    [InlineData("ml.Transforms.CopyColumns(\"Label\", \"Fare\").Append(ml.Transforms.CopyColumns(\"Fare\", \"Age\")).Append(ml.Transforms.Concatenate(\"Features\", \"Fare\")).Append(ml.Regression.Trainers.Sdca());", "overwritten source")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.Transforms.CopyColumns(\"Label\", \"Fare\")).Append(ml.Regression.Trainers.Sdca());", "overwritten label")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.Transforms.CustomMapping<Row, Row>((a, b) => { }, null)).Append(ml.Regression.Trainers.Sdca());", "an unknown step")]
    [InlineData("ml.Transforms.Expression(\"Label\", \"(x) => x > 5\", \"Fare\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\", \"Fare\")).Append(ml.Regression.Trainers.Sdca());", "a formula")]
    [InlineData("ml.Transforms.IndicateMissingValues(\"Missing\", \"Label\").Append(ml.Transforms.Concatenate(\"Features\", \"Age\", \"Missing\")).Append(ml.Regression.Trainers.Sdca());", "whether a value is missing")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", typeof(Row).GetProperties().Select(p => p.Name).Where(n => n != \"Label\").ToArray()).Append(ml.Regression.Trainers.Sdca());", "a list that is computed")]
    [InlineData("var names = new[] { \"Age\", \"Label\" }; names[1] = \"Fare\"; ml.Transforms.Concatenate(\"Features\", names).Append(ml.Regression.Trainers.Sdca());", "a list that is written to")]
    [InlineData("var names = new[] { \"Age\", \"Label\" }; Array.Fill(names, \"Fare\"); ml.Transforms.Concatenate(\"Features\", names).Append(ml.Regression.Trainers.Sdca());", "a list that is filled")]
    [InlineData("var names = new[] { \"Age\", \"Label\" }; Change(names); ml.Transforms.Concatenate(\"Features\", names).Append(ml.Regression.Trainers.Sdca()); void Change(string[] n) => n[1] = \"Fare\";", "a list that a helper may change")]
    [InlineData("var names = new[] { \"Age\", \"Label\" }; if (data == null) names = new[] { \"Age\" }; ml.Transforms.Concatenate(\"Features\", names).Append(ml.Regression.Trainers.Sdca());", "one of two lists")]
    [InlineData("var label = \"Label\"; if (data == null) label = \"Fare\"; ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.Regression.Trainers.Sdca(label));", "one of two labels")]
    [InlineData("IEstimator<ITransformer> chain = ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\"); if (data == null) chain = ml.Transforms.Concatenate(\"Features\", \"Age\"); chain.Append(ml.Regression.Trainers.Sdca());", "one of two chains")]
    [InlineData("IEstimator<ITransformer> chain = ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\"); chain = ml.Transforms.Concatenate(\"Features\", \"Age\"); chain.Append(ml.Regression.Trainers.Sdca());", "a chain that is replaced")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(data == null ? ml.Regression.Trainers.Sdca() : ml.Regression.Trainers.Sdca(\"Fare\"));", "one of two trainers")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\").Append(ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { L2Regularization = 1 }));", "options that leave the label out")]
    [InlineData("var options = new SdcaRegressionTrainer.Options { LabelColumnName = \"Label\", FeatureColumnName = \"Features\" }; options.LabelColumnName = \"Fare\"; ml.Transforms.Concatenate(\"Features\", \"Label\").Append(ml.Regression.Trainers.Sdca(options));", "options that are changed")]
    [InlineData("ml.Transforms.Concatenate(Environment.MachineName, \"Age\", \"Label\").Append(ml.Regression.Trainers.Sdca());", "a name that is not known")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", Environment.MachineName).Append(ml.Regression.Trainers.Sdca());", "an input that is not known")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Label\"); ml.Transforms.Concatenate(\"Features\", \"Age\").Append(ml.Regression.Trainers.Sdca());", "a chain of its own")]
    [InlineData("ml.Recommendation().Trainers.MatrixFactorization(\"Label\", \"User\", \"Movie\").Fit(data);", "no features")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Age\", \"Group\").Append(ml.Ranking.Trainers.FastTree(\"Label\", \"Features\", \"Group\"));", "the group")]
    public Task Silent(string body, string trap)
    {
        Assert.NotEmpty(trap);
        return ReportsAsync(body);
    }

    [Fact]
    public Task A_caller_of_another_file_may_give_another_chain() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;

            public class Trainer
            {
                public static ITransformer Train(MLContext ml, IDataView rows, IEstimator<ITransformer> start) =>
                    start.Append(ml.Regression.Trainers.Sdca()).Fit(rows);

                public virtual IEstimator<ITransformer> Prepare(MLContext ml) => ml.Transforms.Concatenate("Features", "Age", "Label");

                public ITransformer Run(MLContext ml, IDataView rows) => Prepare(ml).Append(ml.Regression.Trainers.Sdca()).Fit(rows);

                static void Main() => Train(new MLContext(1), null, new Trainer().Prepare(new MLContext(1)));
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Who_gets_the_method_may_call_it_with_another_chain() =>
        Verify.ReportsAsync(
            """
            using System;
            using Microsoft.ML;

            class Trainer(MLContext ml)
            {
                private ITransformer Train(IEstimator<ITransformer> start, IDataView rows) => start.Append(ml.Regression.Trainers.Sdca()).Fit(rows);

                void Run(IDataView rows, Action<Func<IEstimator<ITransformer>, IDataView, ITransformer>> use)
                {
                    use(Train);
                    Train(ml.Transforms.Concatenate("Features", "Age", "Label"), rows);
                }
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Each_trainer_on_one_list_is_looked_at_and_a_column_is_reported_once() =>
        ReportsAsync(
            """
            var start = ml.Transforms.Concatenate("Features", "Age", [|"Fare"|], [|"Label"|]);
            start.Append(ml.Regression.Trainers.Sdca()).Fit(data);
            start.Append(ml.Regression.Trainers.FastTree()).Fit(data);
            start.Append(ml.Regression.Trainers.FastTree("Fare")).Fit(data);
            """);

    [Fact]
    public Task Look_alikes_of_the_user_s_own_say_nothing() =>
        Verify.ReportsAsync(
            """
            class Chain { public Chain Append(Chain step) => this; }
            class Transforms { public Chain Concatenate(string outputColumnName, params string[] inputColumnNames) => new(); public Chain Sdca(string labelColumnName = "Label", string featureColumnName = "Features") => new(); }
            class Program { static Chain Run(Transforms ml) => ml.Concatenate("Features", "Age", "Label").Append(ml.Sdca()); }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Without_the_library_nothing_is_looked_for()
    {
        var program = Verify.Program(
            """class Program { static string Run(System.Text.StringBuilder text) => text.Append("Concatenate").Append("Label").ToString(); }""",
            fixedSource: null,
            Library.None);
        return program.RunAsync();
    }

    [Fact]
    public Task A_model_file_teaches_a_helper()
    {
        var program = Verify.Program(
            """
            using Microsoft.ML;

            static class Steps
            {
                public static IEstimator<ITransformer> Join(this MLContext ml, string into, params string[] from) => null;

                static void Run(MLContext ml) => ml.Join("Features", "Age", [|"Label"|]).Append(ml.Regression.Trainers.Sdca());
            }
            """,
            fixedSource: null,
            Library.MicrosoftML);
        program.TestState.AdditionalFiles.Add((
            "company.mlhygiene.txt",
            "estimator M:Steps.Join(*) learns=nothing\ncolumn M:Steps.Join(*) output=into inputs=from\n"));
        return program.RunAsync();
    }

    internal static string Program(string body) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;
        using Microsoft.ML.Trainers.FastTree;
        using Microsoft.ML.Trainers.LightGbm;
        using Microsoft.ML.Transforms.Text;

        class Program
        {
            static void Run(MLContext ml, IDataView data)
            {
                {{body}}
            }
        }

        class Row
        {
            public float Age { get; set; }
            public float Fare { get; set; }
            public float Label { get; set; }
        }

        static class Names
        {
            public const string Label = "Age";
            public const string Features = "F";
            public const string Default = "Label";
        }
        """;

    private static Task ReportsAsync(string body) => Verify.ReportsAsync(Program(body), Library.MicrosoftML);
}
