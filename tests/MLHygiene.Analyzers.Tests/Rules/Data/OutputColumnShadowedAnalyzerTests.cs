using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.OutputColumnShadowedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.OutputColumnShadowedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class OutputColumnShadowedAnalyzerTests
{
    private const string Numbers = "ml.Transforms.Concatenate(\"Features\", \"Age\", \"Fare\")";
    private const string Trainer = "ml.Regression.Trainers.Sdca()";

    [Fact]
    public Task The_message_names_the_column_and_both_steps()
    {
        var program = Verify.Program(
            In("""ml.Transforms.NormalizeMinMax({|#1:"Features"|}, "Raw").Append(ml.Transforms.Concatenate({|#0:"Features"|}, "Text")).Fit(data);"""),
            fixedSource: null,
            Library.MicrosoftML);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.OutputColumnShadowed, "Features", "Concatenate", "NormalizeMinMax", "Add 'Features' to the inputs").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], \"Text\")")]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], new[] { \"Text\" })")]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], [\"Text\"])")]
    [InlineData("ml.Transforms.Concatenate(inputColumnNames: new string[] { \"Text\" }, outputColumnName: [|\"Features\"|])")]
    [InlineData("TransformExtensionsCatalog.Concatenate(ml.Transforms, [|\"Features\"|], \"Text\")")]
    [InlineData("ml.Transforms.Concatenate([|Features|], \"Text\")")]
    [InlineData("ml.Transforms.Concatenate(([|nameof(Features)|]), \"Text\")")]
    [InlineData("ml.Transforms.CopyColumns([|\"Features\"|], \"Text\")")]
    [InlineData("ml.Transforms.NormalizeMinMax([|\"Features\"|], \"Text\")")]
    [InlineData("ml.Transforms.Text.FeaturizeText([|\"Features\"|], \"Text\")")]
    [InlineData("ml.Transforms.NormalizeMinMax(new[] { new InputOutputColumnPair(\"A\"), new InputOutputColumnPair([|\"Features\"|], \"B\") })")]
    [InlineData("ml.Transforms.Text.FeaturizeText(\"TextFeatures\", \"Text\").Append(ml.Transforms.Concatenate([|\"Features\"|], \"TextFeatures\"))")]
    [InlineData("ml.Transforms.Conversion.MapValueToKey(\"Label\").Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\"))")]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], names)")]
    public Task A_column_that_nothing_has_read_is_hidden(string step) =>
        Verify.ReportsAsync(In($"string[] names = {{ \"Text\" }}; {Numbers}.Append({step}).Append({Trainer}).Fit(data);"), Library.MicrosoftML);

    [Theory]
    [InlineData("var start = " + Numbers + "; var chain = start.Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\")).Append(" + Trainer + "); chain.Fit(data);")]
    [InlineData("IEstimator<ITransformer> chain = " + Numbers + "; chain = chain.Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\")); chain = chain.Append(" + Trainer + "); chain.Fit(data);")]
    [InlineData(Numbers + ".AppendCacheCheckpoint(ml).Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\"), TransformerScope.Everything);")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Age\").Append(" + Numbers + ".Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\")));")]
    [InlineData(Numbers + ".Append(ml.Transforms.NormalizeMinMax(\"Features\")).Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\"));")]
    [InlineData(Numbers + ".Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\")).Append(ml.Transforms.Concatenate([|\"Features\"|], \"Other\"));")]
    [InlineData("Prepare().Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\"));")]
    [InlineData("ml.Regression.CrossValidate(data, " + Numbers + ".Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\")).Append(" + Trainer + "));")]
    [InlineData("foreach (var rate in new[] { 1, 2 }) { " + Numbers + ".Append(ml.Transforms.Concatenate([|\"Features\"|], \"Text\")).Append(" + Trainer + ").Fit(data); }")]
    public Task The_chain_is_followed(string code) => Verify.ReportsAsync(In(code), Library.MicrosoftML);

    [Theory]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Features\", \"Text\")")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", names)")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", GetNames())")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"Text\", GetNames()[0])")]
    [InlineData("ml.Transforms.Concatenate(GetNames()[0], \"Text\")")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Features\")")]
    [InlineData("ml.Transforms.NormalizeMinMax(\"Features\", \"Features\")")]
    [InlineData("ml.Transforms.NormalizeMinMax(new[] { new InputOutputColumnPair(\"Features\") })")]
    [InlineData("ml.Transforms.NormalizeMinMax(new[] { new InputOutputColumnPair(\"Scaled\", \"Features\"), new InputOutputColumnPair(\"Features\", \"Text\") })")]
    [InlineData("ml.Transforms.NormalizeMinMax(pairs)")]
    [InlineData("ml.Transforms.Conversion.ConvertType(\"Features\")")]
    [InlineData("ml.Transforms.CopyColumns(\"Copy\", \"Features\").Append(ml.Transforms.Concatenate(\"Features\", \"Text\"))")]
    [InlineData("ml.Transforms.Concatenate(\"All\", \"Features\", \"Text\").Append(ml.Transforms.CopyColumns(\"Features\", \"All\"))")]
    [InlineData("ml.Transforms.Expression(\"Sum\", \"x => x\", \"Features\").Append(ml.Transforms.Concatenate(\"Features\", \"Text\"))")]
    [InlineData("ml.Transforms.CustomMapping<Row, Row>((from, to) => { }, null).Append(ml.Transforms.Concatenate(\"Features\", \"Text\"))")]
    [InlineData("ml.Transforms.DropColumns(\"Features\").Append(ml.Transforms.Concatenate(\"Features\", \"Text\"))")]
    [InlineData("ml.Transforms.SelectColumns(\"Features\", \"Text\").Append(ml.Transforms.Concatenate(\"Features\", \"Text\"))")]
    [InlineData("ml.Transforms.NormalizeSupervisedBinning(\"Bins\", \"Age\", \"Features\").Append(ml.Transforms.Concatenate(\"Features\", \"Text\"))")]
    [InlineData("ml.Clustering.Trainers.KMeans(\"Features\").Append(ml.Transforms.Concatenate(\"Features\", \"Text\"))")]
    [InlineData("Unknown().Append(ml.Transforms.Concatenate(\"Features\", \"Text\"))")]
    [InlineData("ml.Transforms.Concatenate(\"Other\", \"Text\")")]
    [InlineData("ml.Transforms.Concatenate(\"features\", \"Text\")")]
    public Task A_column_that_is_read_or_may_be_is_not_reported(string step) =>
        Verify.ReportsAsync(
            In($"var names = new[] {{ \"Features\", \"Text\" }}; var pairs = GetPairs(); {Numbers}.Append({step}).Append({Trainer}).Fit(data);"),
            Library.MicrosoftML);

    [Theory]
    [InlineData("var start = " + Numbers + "; start.Append(" + Trainer + ").Fit(data); start.Append(ml.Transforms.Concatenate(\"Features\", \"Text\")).Append(" + Trainer + ").Fit(data);")]
    [InlineData("var start = " + Numbers + "; start.Fit(data).Transform(data).Preview(); start.Append(ml.Transforms.Concatenate(\"Features\", \"Text\")).Fit(data);")]
    [InlineData("var start = " + Numbers + "; Show(start); start.Append(ml.Transforms.Concatenate(\"Features\", \"Text\")).Fit(data);")]
    [InlineData("var start = " + Numbers + "; _start = start; start.Append(ml.Transforms.Concatenate(\"Features\", \"Text\")).Fit(data);")]
    [InlineData("IEstimator<ITransformer> chain = " + Numbers + "; if (data != null) chain = ml.Transforms.Concatenate(\"Features\", \"Text\"); chain.Append(" + Trainer + ");")]
    [InlineData("IEstimator<ITransformer> chain = " + Numbers + "; if (data != null) { chain = chain.Append(ml.Transforms.NormalizeMinMax(\"Features\")); } chain.Append(ml.Transforms.Concatenate(\"Features\", \"Text\"));")]
    [InlineData("var a = " + Numbers + "; var b = ml.Transforms.Concatenate(\"Features\", \"Text\"); a.Append(" + Trainer + ").Fit(data); b.Append(" + Trainer + ").Fit(data);")]
    [InlineData("new Own.Chain().Concatenate(\"Features\", \"A\").Append(new Own.Chain().Concatenate(\"Features\", \"B\"));")]
    public Task What_another_chain_reads_is_not_reported(string code) => Verify.ReportsAsync(In(code), Library.MicrosoftML);

    [Fact]
    public Task Reported_in_top_level_statements_and_through_names_in_fields() =>
        Verify.ReportsAsync(
            """
            using Microsoft.ML;

            var ml = new MLContext(seed: 1);
            new Steps(ml).Make();

            class Steps(MLContext ml)
            {
                private const string Output = "Features";
                private static readonly string[] Inputs = ["Age", "Fare"];

                public IEstimator<ITransformer> Make() =>
                    ml.Transforms.Concatenate(Output, Inputs).Append(ml.Transforms.Concatenate([|"Features"|], "Text"));
            }
            """,
            Library.MicrosoftML);

    [Fact]
    public Task Without_the_library_everything_is_silent() =>
        Verify.ReportsAsync("class Chain { Chain Concatenate(string name) => this; Chain Append(Chain c) => Concatenate(\"F\").Append(Concatenate(\"F\")); }", Library.None);

    [Theory]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"A\").Append(ml.Transforms.Concatenate(\"Features\", ));")]
    [InlineData("ml.Transforms.Concatenate(\"Features\", \"A\").Append(ml.Transforms.Concatenate(\"Features\", missing));")]
    public async Task Half_typed_code_is_not_reported(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(In(code))), report => report.Id == RuleCatalog.OutputColumnShadowed.Id);

    private static string In(string code) =>
        $$"""
        using System.Collections.Generic;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Row { public float Age { get; set; } }

        class Program
        {
            private const string Features = nameof(Features);
            private IEstimator<ITransformer> _start;
            private readonly MLContext ml;

            void Run(IDataView data)
            {
                {{code}}
            }

            private IEstimator<ITransformer> Prepare() => {{Numbers}};
            public virtual IEstimator<ITransformer> Unknown() => null;
            static string[] GetNames() => System.IO.File.ReadAllLines("names");
            static InputOutputColumnPair[] GetPairs() => null;
            static void Show(IEstimator<ITransformer> chain) { }
        }

        namespace Own { class Chain { public Chain Concatenate(string output, params string[] inputs) => this; public Chain Append(Chain step) => this; } }
        """;
}
