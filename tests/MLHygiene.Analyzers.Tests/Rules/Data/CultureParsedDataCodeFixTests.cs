using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.CultureParsedDataAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Data.CultureParsedDataCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class CultureParsedDataCodeFixTests
{
    [Theory]
    [InlineData("[|new CsvReader(text, CultureInfo.CurrentCulture)|]", "new CsvReader(text, CultureInfo.InvariantCulture)")]
    [InlineData("[|new CsvReader(text, culture: /* ours */ CultureInfo.CurrentUICulture)|]", "new CsvReader(text, culture: /* ours */ CultureInfo.InvariantCulture)")]
    [InlineData(
        "new CsvReader(text, [|new CsvConfiguration(CultureInfo.CurrentCulture) { Delimiter = \";\" }|])",
        "new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = \";\" })")]
    public Task A_table_is_read_with_the_invariant_culture(string before, string after) =>
        Verify.FixesAsync(WithCsvHelper(before), WithCsvHelper(after), Library.CsvHelper);

    private static string WithCsvHelper(string reader) =>
        $$"""
        using System.Globalization;
        using System.IO;
        using CsvHelper;
        using CsvHelper.Configuration;

        class Table
        {
            CsvReader Open(TextReader text) => {{reader}};
        }
        """;

    private const string Styled = "NumberStyles.Float, CultureInfo.InvariantCulture";

    [Theory]
    [InlineData("[|float.Parse(line)|]", $"float.Parse(line, {Styled})")]
    [InlineData("[|float.Parse(line.AsSpan(2))|]", $"float.Parse(line.AsSpan(2), {Styled})")]
    [InlineData("[|decimal.Parse(line)|]", $"decimal.Parse(line, {Styled})")]
    [InlineData("[|float.Parse(line, null)|]", $"float.Parse(line, {Styled})")]
    [InlineData("[|float.Parse(line, NumberStyles.Number)|]", "float.Parse(line, NumberStyles.Number, CultureInfo.InvariantCulture)")]
    [InlineData("[|float.Parse(line, NumberStyles.Any, null)|]", "float.Parse(line, NumberStyles.Any, CultureInfo.InvariantCulture)")]
    [InlineData("[|float.Parse(s: line)|]", "float.Parse(s: line, style: NumberStyles.Float, provider: CultureInfo.InvariantCulture)")]
    [InlineData("[|float.Parse(provider: null, s: line)|]", "float.Parse(provider: CultureInfo.InvariantCulture, s: line, style: NumberStyles.Float)")]
    [InlineData("[|float.Parse(/* cell */ line /* last */)|]", $"float.Parse(/* cell */ line, {Styled} /* last */)")]
    [InlineData("[|float.TryParse(line, out var v)|]", $"float.TryParse(line, {Styled}, out var v)")]
    [InlineData("[|float.TryParse(line, null, out var v)|]", $"float.TryParse(line, {Styled}, out var v)")]
    [InlineData("[|float.TryParse(line, result: out var v)|]", "float.TryParse(line, result: out var v, style: NumberStyles.Float, provider: CultureInfo.InvariantCulture)")]
    [InlineData("[|Convert.ToSingle(line)|]", "Convert.ToSingle(line, CultureInfo.InvariantCulture)")]
    [InlineData("[|Convert.ToDouble(line, null)|]", "Convert.ToDouble(line, CultureInfo.InvariantCulture)")]
    [InlineData("[|Convert.ToDouble(value: line)|]", "Convert.ToDouble(value: line, provider: CultureInfo.InvariantCulture)")]
    [InlineData("[|Convert.ChangeType(line, typeof(float))|]", "Convert.ChangeType(line, typeof(float), CultureInfo.InvariantCulture)")]
    [InlineData("[|DateTime.Parse(line)|]", "DateTime.Parse(line, CultureInfo.InvariantCulture)")]
    [InlineData("[|DateTime.TryParse(line, out var v)|]", "DateTime.TryParse(line, CultureInfo.InvariantCulture, DateTimeStyles.None, out var v)")]
    [InlineData("line.Split(',').Select([|float.Parse|]).ToArray()", $"line.Split(',').Select(cell => float.Parse(cell, {Styled})).ToArray()")]
    [InlineData("Array.ConvertAll(line.Split(','), [|Convert.ToDouble|] /* all */)", "Array.ConvertAll(line.Split(','), cell => Convert.ToDouble(cell, CultureInfo.InvariantCulture) /* all */)")]
    public Task Passes_style_and_culture(string code, string corrected) =>
        Verify.FixesAsync(Program($"Use({code});"), Program($"Use({corrected});"), Library.None);

    [Fact]
    public Task Names_types_in_full_where_no_using_does() =>
        Verify.FixesAsync(
            Program("Use([|float.Parse(line)|]);").Replace("using System.Globalization; ", string.Empty),
            Program("Use(float.Parse(line, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture));")
                .Replace("using System.Globalization; ", string.Empty),
            Library.None);

    [Fact]
    public Task A_name_in_use_is_not_taken() =>
        Verify.FixesAsync(
            Program("var cell = 1; Use(line.Split(',').Select([|float.Parse|]).ToArray());"),
            Program($"var cell = 1; Use(line.Split(',').Select(cell2 => float.Parse(cell2, {Styled})).ToArray());"),
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_read_of_a_document(string newLine) =>
        Verify.FixesAsync(
            Program(
                """
                // Two numbers.
                        var cells = line.Split(','); // a row
                        Use([|float.Parse(cells[0])|] + [|float.Parse(
                            cells[1])|]); // their sum
                        Use([|Convert.ToDouble([|double.Parse(line)|] > 0 ? line : "0")|]);
                """).ReplaceLineEndings(newLine),
            Program(
                $"""
                // Two numbers.
                        var cells = line.Split(','); // a row
                        Use(float.Parse(cells[0], {Styled}) + float.Parse(
                            cells[1], {Styled})); // their sum
                        Use(Convert.ToDouble(double.Parse(line, {Styled}) > 0 ? line : "0", CultureInfo.InvariantCulture));
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("[|DataFrame.LoadCsv(path)|]", "DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture)")]
    [InlineData("[|DataFrame.LoadCsv(path, ';', cultureInfo: null)|]", "DataFrame.LoadCsv(path, ';', cultureInfo: CultureInfo.InvariantCulture)")]
    public Task Data_frames(string code, string corrected) =>
        Verify.FixesAsync(Frames(code), Frames(corrected), Library.MicrosoftDataAnalysis);

    [Fact]
    public Task Offers_nothing_where_a_directive_stands_inside() =>
        Verify.OffersNoFixAsync(
            Program("Use([|float.Parse(\n#if !NET1\n    line\n#endif\n    )|]);"), Library.None);

    private static string Frames(string code) =>
        $"using System.Globalization; using Microsoft.Data.Analysis; class C {{ DataFrame M(string path) => {code}; }}";

    private static string Program(string code) =>
        $$"""
        using System; using System.Globalization; using System.IO; using System.Linq;

        class C
        {
            int epochs; double learningRate;

            static void M(string path)
            {
                foreach (var line in File.ReadLines(path))
                {
                    {{code}}
                }
            }

            static void Use(object value) { }
        }
        """;
}
