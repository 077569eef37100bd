using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.CultureWrittenDataAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Data.CultureWrittenDataCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class CultureWrittenDataCodeFixTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task A_writer_of_tables_is_given_the_invariant_culture(string lineEnding) =>
        Verify.FixesAsync(
            """
            using System.Globalization;
            using System.IO;
            using CsvHelper;

            class Table
            {
                CsvWriter Open(TextWriter text) => [|new CsvWriter(text, CultureInfo.CurrentCulture)|]; // rows
                CsvWriter OpenOther(TextWriter text) => new CsvWriter(text, CultureInfo.InvariantCulture);
            }
            """.ReplaceLineEndings(lineEnding),
            """
            using System.Globalization;
            using System.IO;
            using CsvHelper;

            class Table
            {
                CsvWriter Open(TextWriter text) => new CsvWriter(text, CultureInfo.InvariantCulture); // rows
                CsvWriter OpenOther(TextWriter text) => new CsvWriter(text, CultureInfo.InvariantCulture);
            }
            """.ReplaceLineEndings(lineEnding),
            Library.CsvHelper);

    [Theory]
    [InlineData("[|x.ToString()|]", "x.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("[|x.ToString(\"F4\")|]", "x.ToString(\"F4\", CultureInfo.InvariantCulture)")]
    [InlineData("[|x.ToString(\"F4\", null)|]", "x.ToString(\"F4\", CultureInfo.InvariantCulture)")]
    [InlineData("[|x.ToString(provider: null)|]", "x.ToString(provider: CultureInfo.InvariantCulture)")]
    [InlineData("[|x.ToString(format: \"F4\")|]", "x.ToString(format: \"F4\", provider: CultureInfo.InvariantCulture)")]
    [InlineData("[|x.ToString(/* digits */ \"F4\" /* four */)|]", "x.ToString(/* digits */ \"F4\", CultureInfo.InvariantCulture /* four */)")]
    [InlineData("[|Convert.ToString(x)|]", "Convert.ToString(x, CultureInfo.InvariantCulture)")]
    [InlineData("[|$\"{x};{y}\"|]", "string.Create(CultureInfo.InvariantCulture, $\"{x};{y}\")")]
    [InlineData("\"# \" + [|$\"{x}\"|]", "\"# \" + string.Create(CultureInfo.InvariantCulture, $\"{x}\")")]
    [InlineData("[|x + y.Value + \";\" + name + y|]", "(x + y.Value).ToString(CultureInfo.InvariantCulture) + \";\" + name + y?.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("[|\";\" + (float)x|]", "\";\" + ((float)x).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("[|string.Join(\";\", row)|]", "string.Join(\";\", row.Select(value => value.ToString(CultureInfo.InvariantCulture)))")]
    [InlineData("[|string.Join(\";\", row.Skip(1))|]", "string.Join(\";\", row.Skip(1).Select(value => value.ToString(CultureInfo.InvariantCulture)))")]
    [InlineData("[|string.Join(\";\", gaps)|]", "string.Join(\";\", gaps.Select(value => value?.ToString(CultureInfo.InvariantCulture)))")]
    [InlineData("[|string.Join(\";\", x, name, -x)|]", "string.Join(\";\", x.ToString(CultureInfo.InvariantCulture), name, (-x).ToString(CultureInfo.InvariantCulture))")]
    [InlineData("[|string.Concat(x, \";\", name)|]", "string.Concat(x.ToString(CultureInfo.InvariantCulture), \";\", name)")]
    [InlineData("[|string.Format(\"{0};{1}\", x, name)|]", "string.Format(CultureInfo.InvariantCulture, \"{0};{1}\", x, name)")]
    [InlineData("[|string.Format(null, \"{0};{1}\", x, name)|]", "string.Format(CultureInfo.InvariantCulture, \"{0};{1}\", x, name)")]
    [InlineData("[|string.Format(format: \"{0}\", arg0: x)|]", "string.Format(format: \"{0}\", arg0: x, provider: CultureInfo.InvariantCulture)")]
    [InlineData("[|string.Create(null, $\"{x};\")|]", "string.Create(CultureInfo.InvariantCulture, $\"{x};\")")]
    public Task Names_the_invariant_culture(string code, string corrected) =>
        Verify.FixesAsync(Program($"File.WriteAllText(path, {code});"), Program($"File.WriteAllText(path, {corrected});"), Library.None);

    [Theory]
    [InlineData("text.Append([|x|]).Append(';').Append([|x * 2|]);", "text.Append(x.ToString(CultureInfo.InvariantCulture)).Append(';').Append((x * 2).ToString(CultureInfo.InvariantCulture));")]
    [InlineData("text.Append([|$\"{x};\"|]);", "text.Append(CultureInfo.InvariantCulture, $\"{x};\");")]
    [InlineData("text.AppendLine([|$\"{x};\"|]);", "text.AppendLine(CultureInfo.InvariantCulture, $\"{x};\");")]
    [InlineData("text.AppendFormat([|\"{0};\"|], x);", "text.AppendFormat(CultureInfo.InvariantCulture, \"{0};\", x);")]
    [InlineData("text.AppendJoin(';', [|row|]);", "text.AppendJoin(';', row.Select(value => value.ToString(CultureInfo.InvariantCulture)));")]
    [InlineData("foreach (var v in row) text.Append([|v|] /* one */);", "foreach (var v in row) text.Append(v.ToString(CultureInfo.InvariantCulture) /* one */);")]
    public Task Builders(string code, string corrected) =>
        Verify.FixesAsync(
            Program($"var text = new StringBuilder(); {code} File.WriteAllText(path, text.ToString());"),
            Program($"var text = new StringBuilder(); {corrected} File.WriteAllText(path, text.ToString());"),
            Library.None);

    [Theory]
    [InlineData("writer.WriteLine([|x|]);", "writer.WriteLine(x.ToString(CultureInfo.InvariantCulture));")]
    [InlineData("writer.WriteLine([|$\"{x};\"|]);", "writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $\"{x};\"));")]
    [InlineData("writer.WriteLine([|\"{0};{1}\"|], x, name);", "writer.WriteLine(string.Format(CultureInfo.InvariantCulture, \"{0};{1}\", x, name));")]
    public Task Writers(string code, string corrected) =>
        Verify.FixesAsync(
            Program($"using var writer = new StreamWriter(path); {code}"), Program($"using var writer = new StreamWriter(path); {corrected}"), Library.None);

    [Fact]
    public Task What_is_awaited_in_an_interpolation_is_no_handler() =>
        Verify.FixesAsync(
            Program("File.WriteAllText(path, [|$\"{await Task.FromResult(x)};\"|]);").Replace("static void", "static async Task"),
            Program("File.WriteAllText(path, FormattableString.Invariant($\"{await Task.FromResult(x)};\"));").Replace("static void", "static async Task"),
            Library.None);

    [Fact]
    public Task An_older_language_has_no_handlers() =>
        Verify.FixesAsync(
            Program("File.WriteAllText(path, [|$\"{x};{y}\"|]);"),
            Program("File.WriteAllText(path, FormattableString.Invariant($\"{x};{y}\"));"),
            Library.None,
            LanguageVersion.CSharp9);

    [Fact]
    public Task Names_types_in_full_where_no_using_does() =>
        Verify.FixesAsync(
            Program("File.WriteAllText(path, [|string.Join(';', row)|]);").Replace("using System.Globalization; using System.Linq; ", string.Empty),
            Program("File.WriteAllText(path, string.Join(';', System.Linq.Enumerable.Select(row, value => value.ToString(System.Globalization.CultureInfo.InvariantCulture))));")
                .Replace("using System.Globalization; using System.Linq; ", string.Empty),
            Library.None);

    [Fact]
    public Task A_name_in_use_is_not_taken() =>
        Verify.FixesAsync(
            Program("var value = 1; File.WriteAllText(path, [|string.Join(';', row)|]);"),
            Program("var value = 1; File.WriteAllText(path, string.Join(';', row.Select(value2 => value2.ToString(CultureInfo.InvariantCulture))));"),
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_text_of_a_document(string newLine) =>
        Verify.FixesAsync(
            Program(
                """
                // Two lines.
                        var lines = new List<string>
                        {
                            [|$"{x};{y}"|], // the first
                            [|x + ";"
                                + name|],
                        };
                        lines.Add([|string.Join(
                            ";", // between them
                            row)|]);
                        lines.Add(string.Join(";", row.Select(v => [|v.ToString()|])));
                        File.WriteAllLines(path, lines);
                """).ReplaceLineEndings(newLine),
            Program(
                """
                // Two lines.
                        var lines = new List<string>
                        {
                            string.Create(CultureInfo.InvariantCulture, $"{x};{y}"), // the first
                            x.ToString(CultureInfo.InvariantCulture) + ";"
                                + name,
                        };
                        lines.Add(string.Join(
                            ";", // between them
                            row.Select(value => value.ToString(CultureInfo.InvariantCulture))));
                        lines.Add(string.Join(";", row.Select(v => v.ToString(CultureInfo.InvariantCulture))));
                        File.WriteAllLines(path, lines);
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("[|DataFrame.SaveCsv(frame, path, ';')|]", "DataFrame.SaveCsv(frame, path, ';', cultureInfo: CultureInfo.InvariantCulture)")]
    [InlineData("[|DataFrame.SaveCsv(frame, path, ';', cultureInfo: null)|]", "DataFrame.SaveCsv(frame, path, ';', cultureInfo: CultureInfo.InvariantCulture)")]
    public Task Data_frames(string code, string corrected) =>
        Verify.FixesAsync(Frames(code), Frames(corrected), Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("using var writer = new StreamWriter(path); writer.WriteLine(format: [|\"{0}\"|], arg0: x);")]
    [InlineData("var text = new StringBuilder(); text.Append(handler: [|$\"{x}\"|]); File.WriteAllText(path, text.ToString());")]
    public Task Offers_nothing_where_it_would_not_compile(string code) => Verify.OffersNoFixAsync(Program(code), Library.None);

    [Fact]
    public Task What_is_added_to_a_text() =>
        Verify.FixesAsync(
            Program("var text = string.Empty; [|text += x|]; File.WriteAllText(path, text);"),
            Program("var text = string.Empty; text += x.ToString(CultureInfo.InvariantCulture); File.WriteAllText(path, text);"),
            Library.None);

    private static string Frames(string code) =>
        $"using System.Globalization; using Microsoft.Data.Analysis; class C {{ void M(DataFrame frame, string path) => {code}; }}";

    private static string Program(string code) =>
        $$"""
        using System; using System.Collections.Generic; using System.IO; using System.Text; using System.Threading.Tasks; using System.Globalization; using System.Linq; 

        class C
        {
            int epochs; double learningRate;

            static void M(string path, string name, double x, double? y, double[] row, List<float?> gaps)
            {
                {{code}}
            }
        }
        """;
}
