using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.SamplingKeyIsNotAGroupAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.SamplingKeyIsNotAGroupCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class SamplingKeyIsNotAGroupAnalyzerTests
{
    private const string Rows = "ml.Data.LoadFromTextFile<Row>(\"rows.tsv\")";

    [Fact]
    public Task The_message_says_that_the_key_is_the_label_and_where_it_is_one()
    {
        var program = Verify.Program(
            Program(
                """
                var split = ml.Data.TrainTestSplit(data, 0.2, {|#0:"Churned"|});
                var model = {|#1:ml.BinaryClassification.Trainers.FastTree("Churned")|}.Fit(split.TrainSet);
                """),
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(
                RuleCatalog.SamplingKeyIsNotAGroup,
                "Churned",
                "is the label: whole classes go to one side, since a key keeps rows together and does not stratify").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("Score", "is a number: one side gets the rows with the low values and the other those with the high ones, whatever the seed is")]
    [InlineData("UserKey", "is a key column: one side gets the first values of its list and the other the last ones, whatever the seed is")]
    public Task The_message_says_what_the_column_is(string column, string harm)
    {
        var program = Verify.Program(
            Program($$"""ml.Data.TrainTestSplit({{Rows}}, samplingKeyColumnName: {|#0:"{{column}}"|});"""), fixedSource: null, Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.SamplingKeyIsNotAGroup, column, harm));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: [|\"Label\"|]); ml.BinaryClassification.Trainers.FastTree();")]
    [InlineData("ml.Data.TrainTestSplit(data, 0.2, [|\"Label\"|], 1); ml.BinaryClassification.Trainers.FastTree(featureColumnName: \"F\");")]
    [InlineData("ml.Data.TrainTestSplit(seed: 1, samplingKeyColumnName: ([|nameof(Row.Label)|]), data: data); ml.BinaryClassification.Evaluate(data);")]
    [InlineData("ml.Data.CrossValidationSplit(data, 5, [|\"Label\"|]); ml.MulticlassClassification.Evaluate(data, \"Label\");")]
    [InlineData("ml.BinaryClassification.CrossValidate(data, pipeline, samplingKeyColumnName: [|\"Label\"|]);")]
    [InlineData("ml.BinaryClassification.CrossValidate(data, pipeline, 5, \"Churned\", [|\"Churned\"|]);")]
    [InlineData("ml.BinaryClassification.CrossValidateNonCalibrated(data, pipeline, labelColumnName: \"Churned\", samplingKeyColumnName: [|\"Churned\"|]);")]
    [InlineData("ml.MulticlassClassification.CrossValidate(data, pipeline, labelColumnName: Names.Target, samplingKeyColumnName: [|\"Churned\"|]);")]
    [InlineData("ml.Regression.CrossValidate(data, pipeline, labelColumnName: \"Churned\", samplingKeyColumnName: [|Names.Target|]);")]
    [InlineData("ml.Recommendation().CrossValidate(data, pipeline, samplingKeyColumnName: [|\"Label\"|]);")]
    [InlineData("var key = \"Churned\"; ml.Data.TrainTestSplit(data, samplingKeyColumnName: [|key|]); ml.Regression.Trainers.Sdca(key);")]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: [|\"Churned\"|]); ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { LabelColumnName = \"Churned\" });")]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: [|\"Churned\"|]); System.Action train = () => ml.Regression.Trainers.Sdca(\"Churned\");")]
    [InlineData("foreach (var fold in ml.Data.CrossValidationSplit(data, samplingKeyColumnName: [|\"Churned\"|])) { ml.Regression.Evaluate(fold.TestSet, \"Churned\"); }")]
    public Task The_label(string body) => ReportsAsync(body);

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: [|\"Score\"|]);")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: [|\"Exact\"|]);")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: [|\"renamed\"|]);")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: [|nameof(Base.Inherited)|]);")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: [|\"UserKey\"|]);")]
    [InlineData("ml.Data.CrossValidationSplit(ROWS, samplingKeyColumnName: [|\"Score\"|]);")]
    [InlineData("ml.Regression.CrossValidate(ROWS, pipeline, samplingKeyColumnName: [|\"Score\"|]);")]
    [InlineData("var rows = ROWS; var shuffled = ml.Data.ShuffleRows(rows); ml.Data.TrainTestSplit(shuffled, samplingKeyColumnName: [|\"Score\"|]);")]
    [InlineData("var few = ml.Data.TakeRows(ml.Data.FilterRowsByMissingValues(ml.Data.Cache(ROWS), \"Age\"), 10); ml.Data.TrainTestSplit(few, samplingKeyColumnName: [|\"Score\"|]);")]
    [InlineData("var rest = ml.Data.TrainTestSplit(ROWS).TrainSet; ml.Data.TrainTestSplit(rest, samplingKeyColumnName: [|\"Score\"|]);")]
    [InlineData("ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(new List<Row>()), samplingKeyColumnName: [|\"Score\"|]);")]
    [InlineData("var rows = ROWS; var ready = ml.Transforms.NormalizeMinMax(\"Age\").Fit(rows).Transform(rows); ml.Data.TrainTestSplit(ready, samplingKeyColumnName: [|\"Score\"|]);")]
    [InlineData("var rows = ROWS; var ready = ml.Transforms.Conversion.MapValueToKey(\"User\").Fit(rows).Transform(rows); ml.Data.TrainTestSplit(ready, samplingKeyColumnName: [|\"User\"|]);")]
    [InlineData("var rows = ROWS; var model = ml.Transforms.CopyColumns(\"A\", \"B\").Append(ml.Transforms.Conversion.MapValueToKey(\"UserCode\", \"User\")).Fit(rows); ml.Data.TrainTestSplit(model.Transform(rows), samplingKeyColumnName: [|\"UserCode\"|]);")]
    [InlineData("var model = ml.Transforms.Conversion.MapValueToKey(new[] { new InputOutputColumnPair(\"UserCode\", \"User\") }).Fit(data); ml.Data.TrainTestSplit(model.Transform(data), samplingKeyColumnName: [|\"UserCode\"|]);")]
    public Task A_number_or_a_key(string body) => ReportsAsync(body.Replace("ROWS", Rows, System.StringComparison.Ordinal));

    [Theory]
    [InlineData("ml.Data.TrainTestSplit(ROWS, 0.2, seed: 1); ml.BinaryClassification.Trainers.FastTree();", "no key")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: null); ml.BinaryClassification.Trainers.FastTree(null);", "no key, written out")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: \"User\"); ml.BinaryClassification.Trainers.FastTree();", "a text")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: \"Group\"); ml.BinaryClassification.Trainers.FastTree();", "an int")]
    [InlineData("ml.Data.CrossValidationSplit(ROWS, samplingKeyColumnName: \"Group\");", "an int, in folds")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: \"Missing\");", "no such column")]
    [InlineData("ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: \"Renamed\");", "the member's name where the column has another")]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: \"Score\");", "rows of an unknown class")]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: \"Label\");", "nothing says that it is the label")]
    [InlineData("ml.Ranking.CrossValidate(data, pipeline, rowGroupColumnName: \"Label\");", "the groups of a ranking")]
    [InlineData("ml.Data.TrainTestSplit(data, samplingKeyColumnName: \"User\"); ml.Ranking.Trainers.FastTree(\"Label\", \"Features\", \"User\");", "the group of a ranking trainer")]
    [InlineData("var rows = data == null ? ROWS : data; ml.Data.TrainTestSplit(rows, samplingKeyColumnName: \"Score\");", "one of two views")]
    [InlineData("var key = \"Score\"; if (data == null) key = \"User\"; ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: key);", "one of two keys")]
    [InlineData("var rows = ROWS; var ready = ml.Transforms.Conversion.ConvertType(\"Score\", outputKind: DataKind.String).Fit(rows).Transform(rows); ml.Data.TrainTestSplit(ready, samplingKeyColumnName: \"Score\");", "a number that was converted")]
    [InlineData("var rows = ROWS; var ready = ml.Transforms.CustomMapping<Row, Row>((a, b) => { }, null).Fit(rows).Transform(rows); ml.Data.TrainTestSplit(ready, samplingKeyColumnName: \"Score\");", "a step that may write anything")]
    [InlineData("var rows = ROWS; var ready = Load().Transform(rows); ml.Data.TrainTestSplit(ready, samplingKeyColumnName: \"Score\"); ITransformer Load() => ml.Model.Load(\"m.zip\", out _);", "a model that is loaded")]
    [InlineData("var rows = ROWS; var ready = ml.Transforms.Conversion.MapValueToKey(\"User\").Append(ml.Transforms.Conversion.MapKeyToValue(\"User\")).Fit(rows).Transform(rows); ml.Data.TrainTestSplit(ready, samplingKeyColumnName: \"User\");", "a key that was mapped back")]
    [InlineData("var split = ml.Data.TrainTestSplit(ROWS, samplingKeyColumnName: \"User\"); ml.Transforms.Conversion.MapValueToKey(\"User\").Fit(split.TrainSet);", "a key that is made after the split")]
    [InlineData("var rows = ROWS; var ready = ml.Transforms.Conversion.Hash(\"User\").Fit(rows).Transform(rows); ml.Data.TrainTestSplit(ready, samplingKeyColumnName: \"User\");", "a hash is spread evenly")]
    [InlineData("ml.Auto().CreateBinaryClassificationExperiment(10).Execute(data, samplingKeyColumn: \"Label\");", "an experiment")]
    public Task Silent(string body, string trap)
    {
        Assert.NotEmpty(trap);
        return ReportsAsync(body.Replace("ROWS", Rows, System.StringComparison.Ordinal));
    }

    [Fact]
    public Task The_label_of_another_type_may_be_another_column() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;

            class First { static void Run(MLContext ml, IDataView rows) => ml.Data.TrainTestSplit(rows, samplingKeyColumnName: "Store"); }
            class Second { static object Train(MLContext ml) => ml.MulticlassClassification.Trainers.LightGbm("Store"); }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task The_label_of_a_method_of_the_same_type_is_the_label() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;

            public sealed class Churn(MLContext ml)
            {
                private const string LabelColumn = "Churned";
                private DataOperationsCatalog.TrainTestData _parts;

                public void Load() => _parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>("rows.tsv"), samplingKeyColumnName: [|LabelColumn|]);

                public ITransformer Train() => ml.BinaryClassification.Trainers.FastTree(labelColumnName: LabelColumn).Fit(_parts.TrainSet);

                public record Row(string User, bool Churned);
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Top_level_statements_are_read() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.Data;

            var ml = new MLContext(1);
            var rows = Load();
            var folds = ml.Data.CrossValidationSplit(rows, samplingKeyColumnName: [|"Weight"|]);

            IDataView Load() => ml.Data.LoadFromTextFile<Row>("rows.tsv", hasHeader: true);

            class Row { [LoadColumn(0)] public double Weight; [LoadColumn(1)] public string User; }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Look_alikes_of_the_user_s_own_say_nothing() =>
        Verify.ReportsAsync(
            """
            class Data { public object TrainTestSplit(object data, double testFraction = 0.1, string samplingKeyColumnName = null) => null; public object FastTree(string labelColumnName = "Label") => null; }
            class Program { static void Run(Data data) { data.TrainTestSplit(data, samplingKeyColumnName: "Label"); data.FastTree(); } }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Without_the_library_nothing_is_looked_for() =>
        Verify.ReportsAsync("""class Program { static void TrainTestSplit(string samplingKeyColumnName) => TrainTestSplit("Label"); }""", Library.None);

    internal static string Program(string body) =>
        $$"""
        using System.Collections.Generic;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers.FastTree;

        class Program
        {
            static void Run(MLContext ml, IDataView data, IEstimator<ITransformer> pipeline)
            {
                {{body}}
            }
        }

        class Base { public float Inherited { get; set; } }

        class Row : Base
        {
            public bool Label { get; set; }
            public string User { get; set; }
            public int Group { get; set; }
            public float Score { get; set; }
            public double Exact;
            [ColumnName("renamed")] public float Renamed { get; set; }
            [KeyType(100)] public uint UserKey { get; set; }
            public static float Static;
        }

        static class Names { public const string Target = "Churned"; }
        """;

    private static Task ReportsAsync(string body) => Verify.ReportsAsync(Program(body), Library.MicrosoftML);
}
