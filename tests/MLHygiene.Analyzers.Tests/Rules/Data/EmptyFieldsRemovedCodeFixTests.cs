using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.EmptyFieldsRemovedAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Data.EmptyFieldsRemovedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class EmptyFieldsRemovedCodeFixTests
{
    [Theory]
    [InlineData("[|StringSplitOptions.RemoveEmptyEntries|]", "StringSplitOptions.None")]
    [InlineData("[|System.StringSplitOptions.RemoveEmptyEntries|] /* all */", "System.StringSplitOptions.None /* all */")]
    [InlineData("[|StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries|]", "StringSplitOptions.TrimEntries")]
    [InlineData("[|StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries|]", "StringSplitOptions.TrimEntries")]
    [InlineData("options: [|StringSplitOptions.RemoveEmptyEntries|]", "options: StringSplitOptions.None")]
    public Task Keeps_the_empty_fields(string options, string corrected) =>
        Verify.FixesAsync(Program($"var cells = line.Split(',', {options});"), Program($"var cells = line.Split(',', {corrected});"), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_cut_of_a_document(string newLine) =>
        Verify.FixesAsync(
            Program("// Cut.\n        var rest = line.Split(';', [|StringSplitOptions.RemoveEmptyEntries|]); // twice\n        Use(float.Parse(rest[0]), float.Parse(rest[1]));\n        var cells = line.Split(\n            ',',\n            [|StringSplitOptions.RemoveEmptyEntries|]); // fields").ReplaceLineEndings(newLine),
            Program("// Cut.\n        var rest = line.Split(';', StringSplitOptions.None); // twice\n        Use(float.Parse(rest[0]), float.Parse(rest[1]));\n        var cells = line.Split(\n            ',',\n            StringSplitOptions.None); // fields").ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("[|Options|]")]
    [InlineData("[|(StringSplitOptions)1|]")]
    [InlineData("[|StringSplitOptions.RemoveEmptyEntries /* none */ | StringSplitOptions.TrimEntries|]")]
    public Task Offers_nothing_where_the_option_is_not_written_there(string options) =>
        Verify.OffersNoFixAsync(Program($"var cells = line.Split(',', {options});"), Library.None);

    private static string Program(string code) =>
        $$"""
        using System;
        using System.IO;

        class C
        {
            // RemoveEmptyEntries
            const StringSplitOptions Options = (StringSplitOptions)1;
            int epochs; double learningRate;

            static void M(string path)
            {
                foreach (var line in File.ReadLines(path))
                {
                    {{code}}
                    Use(float.Parse(cells[0]), float.Parse(cells[1]));
                }
            }

            static void Use(float first, float second) { }
        }
        """;
}
