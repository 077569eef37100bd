using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.BlankCellsLoadAsZeroAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class BlankCellsLoadAsZeroAnalyzerTests
{
    private const string Load = "[|ml.Data.LoadFromTextFile<Row>(\"titanic.tsv\", separatorChar: ',', hasHeader: true)|]";
    private const string Loaded = "ml.Data.LoadFromTextFile<Row>(\"titanic.tsv\", separatorChar: ',', hasHeader: true)";
    private const string Mean = "ml.Transforms.ReplaceMissingValues(\"Age\", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)";

    [Fact]
    public Task The_message_names_the_step_and_the_switch()
    {
        var program = Verify.Program(
            Program($"var data = {{|#0:ml.Data.LoadFromTextFile<Row>(\"a.tsv\")|}}; var model = {{|#1:{Mean}|}}.Fit(data);"), fixedSource: null, Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.BlankCellsLoadAsZero, "ReplaceMissingValues", "MissingRealsAsNaNs").WithLocation(1));
        return program.RunAsync();
    }

    // How the file is read.
    [Theory]
    [InlineData("var data = [|ml.Data.LoadFromTextFile<Row>(\"a.tsv\")|];")]
    [InlineData("var data = [|ml.Data.LoadFromTextFile<Row>(\"a.tsv\", ',', true)|];")]
    [InlineData("var data = [|ml.Data.LoadFromTextFile(\"a.tsv\", columns, hasHeader: true)|];")]
    [InlineData("var data = [|ml.Data.LoadFromTextFile(\"a.tsv\")|];")]
    [InlineData("var data = [|ml.Data.LoadFromTextFile(\"a.tsv\", options: null)|];")]
    [InlineData("var data = [|ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { HasHeader = true })|];")]
    [InlineData("var data = [|ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { MissingRealsAsNaNs = false })|];")]
    [InlineData("var options = new TextLoader.Options { HasHeader = true }; options.Separators = new[] { ',' }; var data = [|ml.Data.LoadFromTextFile<Row>(\"a.tsv\", options)|];")]
    [InlineData("var data = [|TextLoaderSaverCatalog.LoadFromTextFile<Row>(ml.Data, hasHeader: true, path: \"a.tsv\")|];")]
    [InlineData("var loader = [|ml.Data.CreateTextLoader(columns, separatorChar: ',')|]; var data = loader.Load(\"a.tsv\", \"b.tsv\");")]
    [InlineData("var loader = [|ml.Data.CreateTextLoader<Row>(separatorChar: ',')|]; var data = loader.Load(new MultiFileSource(\"a.tsv\"));")]
    [InlineData("var data = [|ml.Data.CreateTextLoader(new TextLoader.Options { Columns = columns })|].Load(\"a.tsv\");")]
    [InlineData("var data = Rows(ml); static IDataView Rows(MLContext context) => [|context.Data.LoadFromTextFile<Row>(\"a.tsv\")|];")]
    public Task Loads_are_reported(string load) => Verify.ReportsAsync(Program(load + " var model = " + Mean + ".Fit(data);"), Library.MicrosoftML);

    // How the rows come to the step.
    [Theory]
    [InlineData("var data = " + Load + "; var kept = ml.Data.FilterRowsByMissingValues(data, \"Age\");")]
    [InlineData("var data = " + Load + "; var model = ml.Transforms.IndicateMissingValues(\"AgeMissing\", \"Age\").Fit(data);")]
    [InlineData("var data = " + Load + "; var model = ml.Transforms.IndicateMissingValues(\"AgeMissing\", \"Age\").Append(ml.Transforms.ReplaceMissingValues(\"Age\")).Fit(data);")]
    [InlineData("var data = " + Load + "; var split = ml.Data.TrainTestSplit(data); var model = " + Mean + ".Fit(split.TrainSet);")]
    [InlineData("var data = ml.Data.Cache(ml.Data.ShuffleRows(" + Load + ")); var model = " + Mean + ".Fit(data);")]
    [InlineData("var data = " + Load + "; var model = ml.Transforms.Categorical.OneHotEncoding(\"Sex\").Append(" + Mean + ").Append(ml.Transforms.Concatenate(\"Features\", \"Age\", \"Sex\")).Append(ml.Regression.Trainers.Sdca()).Fit(data);")]
    [InlineData("var data = " + Load + "; var model = ml.Transforms.Concatenate(\"Features\", \"Age\", \"Fare\").Append(ml.Transforms.ReplaceMissingValues(\"Features\", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)).Fit(data);")]
    [InlineData("var data = " + Load + "; var pairs = new[] { new InputOutputColumnPair(\"Age\"), new InputOutputColumnPair(\"Fare\") }; var model = ml.Transforms.Concatenate(\"X\", \"Age\").Append(ml.Transforms.ReplaceMissingValues(pairs, MissingValueReplacingEstimator.ReplacementMode.Mean)).Fit(data);")]
    [InlineData("var data = " + Load + "; var model = ml.Transforms.Conversion.ConvertType(\"Label\").Append(" + Mean + ").Fit(data);")]
    [InlineData("var data = " + Load + "; var pipeline = " + Mean + ".Append(ml.Regression.Trainers.Sdca()); var results = ml.Regression.CrossValidate(data, pipeline);")]
    [InlineData("var data = " + Load + "; var model = Pipeline(ml).Fit(data); static IEstimator<ITransformer> Pipeline(MLContext ml) => " + Mean + ".Append(ml.Regression.Trainers.Sdca());")]
    [InlineData("var train = " + Load + "; var test = " + Load + "; var model = " + Mean + ".Fit(train); var scored = model.Transform(test);")]
    public Task Steps_are_met(string code) => Verify.ReportsAsync(Program(code), Library.MicrosoftML);

    [Theory]
    // Blank cells are told apart.
    [InlineData("var data = ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { MissingRealsAsNaNs = true }); var model = " + Mean + ".Fit(data);")]
    [InlineData("var options = new TextLoader.Options(); options.MissingRealsAsNaNs = true; var data = ml.Data.LoadFromTextFile<Row>(\"a.tsv\", options); var model = " + Mean + ".Fit(data);")]
    [InlineData("var data = ml.Data.LoadFromTextFile<Row>(\"a.tsv\", new TextLoader.Options { MissingRealsAsNaNs = isStrict }); var model = " + Mean + ".Fit(data);")]
    // Options that come from elsewhere.
    [InlineData("var data = ml.Data.LoadFromTextFile<Row>(\"a.tsv\", given); var model = " + Mean + ".Fit(data);")]
    [InlineData("var options = new TextLoader.Options(); Set(options); var data = ml.Data.LoadFromTextFile<Row>(\"a.tsv\", options); var model = " + Mean + ".Fit(data);")]
    // No step looks for missing values.
    [InlineData("var data = " + Loaded + "; var model = ml.Regression.Trainers.Sdca().Fit(data);")]
    [InlineData("var data = " + Loaded + "; var pipeline = " + Mean + ";")]
    // 0 is written in either case.
    [InlineData("var data = " + Loaded + "; var model = ml.Transforms.ReplaceMissingValues(\"Age\").Fit(data);")]
    [InlineData("var data = " + Loaded + "; var model = ml.Transforms.ReplaceMissingValues(\"Age\", replacementMode: MissingValueReplacingEstimator.ReplacementMode.DefaultValue).Fit(data);")]
    // Other rows.
    [InlineData("var data = ml.Data.LoadFromEnumerable(new Row[9]); var model = " + Mean + ".Fit(data);")]
    [InlineData("var data = ml.Data.LoadFromBinary(\"a.idv\"); var model = " + Mean + ".Fit(data);")]
    [InlineData("var other = " + Loaded + "; var data = ml.Data.LoadFromEnumerable(new Row[9]); var model = " + Mean + ".Fit(data);")]
    // The values that are missing are made by a step.
    [InlineData("var data = " + Loaded + "; var model = ml.Transforms.CustomMapping<Row, Row>((i, o) => o.Age = i.Age == 0 ? float.NaN : i.Age, \"Zero\").Append(" + Mean + ").Fit(data);")]
    [InlineData("var data = " + Loaded + "; var model = ml.Transforms.Expression(\"Age\", \"x => x == 0 ? na(x) : x\", \"Age\").Append(" + Mean + ").Fit(data);")]
    [InlineData("var data = " + Loaded + "; var model = ml.Transforms.Conversion.ConvertType(\"Age\").Append(" + Mean + ").Fit(data);")]
    [InlineData("var data = " + Loaded + "; var model = step.Append(" + Mean + ").Fit(data);")]
    [InlineData("var data = " + Loaded + "; var mapped = step.Fit(data).Transform(data); var model = " + Mean + ".Fit(mapped);")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Program(code), Library.MicrosoftML);

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;
            using Microsoft.ML.Data;
            using Mode = Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode;

            namespace Titanic;

            class Row { public float Age; public float Fare; }

            class Trainer(MLContext ml, string path)
            {
                private readonly IDataView _data = [|ml.Data.LoadFromTextFile<Row>(path, ',')|];

                public ITransformer Train() => ml.Transforms.ReplaceMissingValues([new("Age"), new("Fare")], Mode.Mean).Fit(_data);
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            """
            class Data { public Data LoadFromTextFile(string path) => this; public Data FilterRowsByMissingValues(Data data) => data; }
            class C { Data M(Data data) => data.FilterRowsByMissingValues(data.LoadFromTextFile("a.tsv")); }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Without_the_library_it_is_silent() =>
        Verify.ReportsAsync("class C { void M(string LoadFromTextFile, string ReplaceMissingValues) { } }", Library.None);

    [Theory]
    [InlineData("var data = [|ml.Data.LoadFromTextFile<{|CS0246:Rwo|}>(\"a.tsv\")|]; var model = " + Mean + ".Fit(data);")]
    [InlineData("var data = ml.Data.{|CS1501:LoadFromTextFile|}(); var model = " + Mean + ".Fit(data);")]
    public Task Half_typed_code_is_silent_or_right(string code) => Verify.ReportsAsync(Program(code), Library.MicrosoftML);

    private static string Program(string code) =>
        $$"""
        using System; using Microsoft.ML; using Microsoft.ML.Data; using Microsoft.ML.Transforms;

        class Row { public float Age; public float Fare; public bool Label; public string Sex; }

        class C
        {
            void M(MLContext ml, TextLoader.Column[] columns, TextLoader.Options given, IEstimator<ITransformer> step, bool isStrict)
            {
                {{code}}
            }

            static void Set(TextLoader.Options options) => options.MissingRealsAsNaNs = true;
        }
        """;
}
