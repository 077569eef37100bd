using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.OutputColumnShadowedAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Data.OutputColumnShadowedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class OutputColumnShadowedCodeFixTests
{
    [Theory]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], \"Text\", \"Other\")", "ml.Transforms.Concatenate(\"Features\", \"Features\", \"Text\", \"Other\")")]
    [InlineData("ml.Transforms.Concatenate([|Output|], \"Text\")", "ml.Transforms.Concatenate(Output, Output, \"Text\")")]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], new[] { \"Text\" })", "ml.Transforms.Concatenate(\"Features\", new[] { \"Features\", \"Text\" })")]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], new string[] { \"Text\" })", "ml.Transforms.Concatenate(\"Features\", new string[] { \"Features\", \"Text\" })")]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], [\"Text\"])", "ml.Transforms.Concatenate(\"Features\", [\"Features\", \"Text\"])")]
    [InlineData("TransformExtensionsCatalog.Concatenate(ml.Transforms, [|\"Features\"|], \"Text\")", "TransformExtensionsCatalog.Concatenate(ml.Transforms, \"Features\", \"Features\", \"Text\")")]
    [InlineData("ml.Transforms.Concatenate(outputColumnName: [|\"Features\"|], inputColumnNames: new[] { \"Text\" })", "ml.Transforms.Concatenate(outputColumnName: \"Features\", inputColumnNames: new[] { \"Features\", \"Text\" })")]
    [InlineData(
        "ml.Transforms.Concatenate([|\"Features\"|], \"Text\").Append(ml.Transforms.Concatenate([|\"Features\"|], \"Other\"))",
        "ml.Transforms.Concatenate(\"Features\", \"Features\", \"Text\").Append(ml.Transforms.Concatenate(\"Features\", \"Features\", \"Other\"))")]
    public Task The_column_becomes_an_input(string before, string after) => Verify.FixesAsync(In(before), In(after), Library.MicrosoftML);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Comments_and_line_endings_stay(string lineEnding) =>
        Verify.FixesAsync(
            In(
                """
                ml.Transforms.Concatenate(
                            [|"Features"|], // what is learned from
                            /* words */ "Text",
                            "Other") // all
                """).ReplaceLineEndings(lineEnding),
            In(
                """
                ml.Transforms.Concatenate(
                            "Features", // what is learned from
                            /* words */ "Features", "Text",
                            "Other") // all
                """).ReplaceLineEndings(lineEnding),
            Library.MicrosoftML);

    [Theory]
    [InlineData("ml.Transforms.CopyColumns([|\"Features\"|], \"Text\")")]
    [InlineData("ml.Transforms.Text.FeaturizeText([|\"Features\"|], new TextFeaturizingEstimator.Options(), \"Text\")")]
    [InlineData("ml.Transforms.Concatenate([|\"Features\"|], Names)")]
    [InlineData("ml.Transforms.Concatenate(inputColumnNames: new[] { \"Text\" }, outputColumnName: [|\"Features\"|])")]
    public Task No_fix_where_the_step_takes_no_other_input_there(string code) => Verify.OffersNoFixAsync(In(code), Library.MicrosoftML);

    private static string In(string code) =>
        $$"""
        using Microsoft.ML;
        using Microsoft.ML.Transforms.Text;

        class Program
        {
            private const string Output = "Features";
            private static readonly string[] Names = { "Text" };

            IEstimator<ITransformer> Make(MLContext ml) =>
                ml.Transforms.NormalizeMinMax("Features", "Raw").Append(
                    {{code}}
                );
        }
        """;
}
