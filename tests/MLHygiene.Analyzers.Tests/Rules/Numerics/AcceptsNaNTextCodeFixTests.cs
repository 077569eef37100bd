using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.AcceptsNaNTextAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.AcceptsNaNTextCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class AcceptsNaNTextCodeFixTests
{
    private const string Try = "float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var v)";
    private const string Both = Try + " && float.IsFinite(v)";

    [Theory]
    [InlineData($"if ([|{Try}|]) row[0] = v;", $"if ({Both}) row[0] = v;")]
    [InlineData($"if (![|{Try}|]) continue; row[0] = v;", $"if (!({Both})) continue; row[0] = v;")]
    [InlineData($"if (cells.Length > 0 && [|{Try}|]) row[0] = v;", $"if (cells.Length > 0 && ({Both})) row[0] = v;")]
    [InlineData($"if ([|{Try}|] == false) continue; row[0] = v;", $"if (({Both}) == false) continue; row[0] = v;")]
    [InlineData($"var known = [|{Try}|] /* or not */; row[0] = v;", $"var known = {Both} /* or not */; row[0] = v;")]
    [InlineData($"row[0] = [|{Try}|] ? v : -1;", $"row[0] = {Both} ? v : -1;")]
    [InlineData(
        "double d; if ([|double.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out d)|]) row[0] = (float)d;",
        "double d; if (double.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out d) && double.IsFinite(d)) row[0] = (float)d;")]
    public Task Asks_whether_the_number_is_finite(string before, string after) => Verify.FixesAsync(Program(before), Program(after), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_call_of_a_document(string lineEnding) =>
        Verify.FixesAsync(
            Members($"// The first.\n    static void First(string[] cells, float[] row) {{ if ([|{Try}|]) row[0] = v; }} // one\n    static void Second(string[] cells, float[] row) {{ if ([|{Try}|]) row[1] = v; }}").ReplaceLineEndings(lineEnding),
            Members($"// The first.\n    static void First(string[] cells, float[] row) {{ if ({Both}) row[0] = v; }} // one\n    static void Second(string[] cells, float[] row) {{ if ({Both}) row[1] = v; }}").ReplaceLineEndings(lineEnding),
            Library.None);

    [Theory]
    [InlineData("row[0] = [|float.Parse(cells[0], CultureInfo.InvariantCulture)|];")]
    [InlineData("if ([|float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out row[0])|]) continue;")]
    [InlineData("[|float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var v)|]; row[0] = v;")]
    public Task Offers_nothing_where_there_is_no_question(string code) => Verify.OffersNoFixAsync(Program(code), Library.None);

    private static string Program(string code) =>
        Members("static void M(string path, float[] row) { foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); " + code + " } }");

    private static string Members(string members) =>
        $$"""
        using System;
        using System.Globalization;
        using System.IO;

        class C
        {
            int epochs; double learningRate;

            static void All(string path, float[] row) { foreach (var line in File.ReadLines(path)) Each(line.Split(','), row); }
            static void Each(string[] cells, float[] row) { First(cells, row); Second(cells, row); }
            {{members}}
            {{(members.Contains("void First", System.StringComparison.Ordinal) ? "" : "static void First(string[] cells, float[] row) { } static void Second(string[] cells, float[] row) { }")}}
        }
        """;
}
