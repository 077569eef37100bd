using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.LossyWeightsAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Data.LossyWeightsCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class LossyWeightsCodeFixTests
{
    [Theory]
    [InlineData("[|w.ToString(\"F4\")|]", "w.ToString()")]
    [InlineData("[|w.ToString(\"F4\", CultureInfo.InvariantCulture)|]", "w.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("[|w.ToString(provider: CultureInfo.InvariantCulture, format: \"F4\")|]", "w.ToString(provider: CultureInfo.InvariantCulture)")]
    [InlineData("$\"{i};[|{w:F4}|]\"", "$\"{i};{w}\"")]
    [InlineData("$\"[|{w,12:0.####}|]\"", "$\"{w,12}\"")]
    public Task Takes_the_format_away(string code, string corrected) => Verify.FixesAsync(Program(code), Program(corrected), Library.None);

    [Theory]
    [InlineData("[|w.ToString(\"F4\")|]", "w.ToString(\"G9\")")]
    [InlineData("[|((double)w).ToString(\"F4\", CultureInfo.InvariantCulture)|]", "((double)w).ToString(\"G17\", CultureInfo.InvariantCulture)")]
    [InlineData("$\"[|{w:F4}|]\"", "$\"{w:G9}\"")]
    public async Task An_older_framework_is_told_how_many_digits_there_are(string code, string corrected)
    {
        var program = Verify.Program(Program(code), Program(corrected), Library.None);
        program.ReferenceAssemblies = TargetFrameworks.NetStandard20;
        await program.RunAsync();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_format_of_a_document(string newLine) =>
        Verify.FixesAsync(
            Program("$\"[|{w:F4}|];[|{weights[0]:F2}|]\" // both\n            + [|w.ToString(\"N3\")|]").ReplaceLineEndings(newLine),
            Program("$\"{w};{weights[0]}\" // both\n            + w.ToString()").ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("string.Format([|\"{0:F4}\"|], w)")]
    [InlineData("[|w.ToString(/* four */ \"F4\")|]")]
    public Task Offers_nothing_where_something_would_be_lost(string code) => Verify.OffersNoFixAsync(Program(code), Library.None);

    private static string Program(string code) =>
        $$"""
        using System.Globalization;
        using System.IO;

        class Perceptron
        {
            int epochs;
            float[] weights = new float[3];

            void Save(string path)
            {
                for (var i = 0; i < weights.Length; i++)
                {
                    var w = weights[i];
                    File.AppendAllText(path, {{code}});
                }
            }
        }
        """;
}
