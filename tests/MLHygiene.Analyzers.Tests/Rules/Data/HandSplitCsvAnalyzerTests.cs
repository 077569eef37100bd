using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.HandSplitCsvAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class HandSplitCsvAnalyzerTests
{
    [Fact]
    public async Task The_message_names_the_cut()
    {
        var program = Verify.Program(
            Learning("foreach (var line in File.ReadLines(path)) { var cells = {|#0:line.Split(',')|}; Add({|#1:double.Parse(cells[0])|}, {|#2:cells[1]|}); }"),
            fixedSource: null,
            Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.HandSplitCsv, "line.Split(',')").WithLocation(1).WithLocation(2));
        await program.RunAsync();
    }

    [Theory]
    [InlineData("Add(double.Parse(cells[0]), cells[1]);")]
    [InlineData("Add(Convert.ToSingle(cells[0].Trim()), cells[^1].Trim('\"'));")]
    [InlineData("var name = cells[1]; var value = float.Parse(cells[0]); Add(value, name.ToLowerInvariant());")]
    [InlineData("rows.Add(new Row { Name = cells[0], Price = int.Parse(cells[2]) });")]
    [InlineData("if (cells[0] == \"yes\") Add(double.Parse(cells[1]), \"\");")]
    [InlineData("var label = cells[0] switch { \"a\" => 0, _ => 1 }; Add(double.Parse(cells[1]), \"\");")]
    [InlineData("var pair = (cells[0], double.Parse(cells[1]));")]
    [InlineData("for (var i = 0; i < 3; i++) Add(double.Parse(cells[i]), cells[3]);")]
    [InlineData("if (double.TryParse(cells[1], out var value)) Add(value, cells[0]);")]
    [InlineData("Add(Number(cells[1]), (cells)[0]!);")]
    [InlineData("labels[0] = cells[4]; Add(double.Parse(cells[0]), \"\");")]
    public Task Rows_of_numbers_and_text_are_reported(string code) =>
        Verify.ReportsAsync(Learning("foreach (var line in File.ReadLines(path).Skip(1)) { var cells = [|line.Split(',')|]; " + code + " }"), Library.None);

    [Theory]
    [InlineData("using var reader = new StreamReader(path); string? line; while ((line = reader.ReadLine()) != null) { var cells = [|line.Split(';')|]; Add(double.Parse(cells[0]), cells[1]); }")]
    [InlineData("var all = File.ReadLines(path).Select(line => [|line.Split('\\t')|]).Select(cells => new Row { Name = cells[0], Price = double.Parse(cells[1]) }).ToList();")]
    [InlineData("foreach (var line in File.ReadAllLines(path)) { string[] cells = [|line.Split(new[] { ',' }, StringSplitOptions.TrimEntries)|]; Add(double.Parse(cells[0]), cells[1]); }")]
    [InlineData("var cells = [|path.Split(\",\")|]; Add(double.Parse(cells[0]), cells[1]);")]
    public Task Lines_of_files_and_handed_over_lines_are_reported(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Theory]
    // Only numbers, or only text.
    [InlineData("var cells = line.Split(','); Add(double.Parse(cells[0]), double.Parse(cells[1]).ToString());")]
    [InlineData("var cells = line.Split(','); var label = cells[1]; Add(double.Parse(cells[0]), int.Parse(label) + \"\");")]
    [InlineData("var cells = line.Split(','); Add(Number(cells[0]), Number(cells[1]) + \"\");")]
    [InlineData("var cells = line.Split(','); if (cells[1].Length == 0 || cells[2] == \"\" || string.IsNullOrEmpty(cells[3])) continue; Add(double.Parse(cells[0]), \"\");")]
    [InlineData("var cells = line.Split(','); Add(0, cells[0] + cells[1]);")]
    [InlineData("foreach (var cell in line.Split(',')) Add(double.Parse(cell), cell);")]
    [InlineData("var row = line.Split(',').Select(double.Parse).ToArray(); Add(row[0], row[1] + \"\");")]
    // Another format.
    [InlineData("var cells = line.Split(' '); Add(double.Parse(cells[0]), cells[1]);")]
    [InlineData("var cells = line.Split(':'); Add(double.Parse(cells[1]), cells[0]);")]
    [InlineData("var cells = line.Split('=', ','); Add(double.Parse(cells[1]), cells[0]);")]
    [InlineData("var cells = line.Split(separator); Add(double.Parse(cells[1]), cells[0]);")]
    // The rest of the line is one text.
    [InlineData("var cells = line.Split(',', 2); Add(double.Parse(cells[0]), cells[1]);")]
    // Somebody thought of quotes.
    [InlineData("if (line.Contains('\"')) throw new FormatException(); var cells = line.Split(','); Add(double.Parse(cells[0]), cells[1]);")]
    [InlineData("if (line.IndexOf(\"\\\"\") >= 0) continue; var cells = line.Split(','); Add(double.Parse(cells[0]), cells[1]);")]
    public Task Traps_are_silent(string code) =>
        Verify.ReportsAsync(Learning("foreach (var line in File.ReadLines(path)) { " + code + " }"), Library.None);

    [Theory]
    [InlineData("var cells = Console.ReadLine()!.Split(','); Add(double.Parse(cells[0]), cells[1]);")]
    [InlineData("var cells = Environment.GetCommandLineArgs()[0].Split(','); Add(double.Parse(cells[0]), cells[1]);")]
    public Task What_somebody_types_is_silent(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Fact]
    public Task Other_programs_are_silent() =>
        Verify.ReportsAsync(
            "using System.IO; class Shop { void Load(string path) { foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); Add(cells[0], decimal.Parse(cells[1])); } } void Add(string name, decimal price) { } }",
            Library.None);

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using Number = System.Double;

            var samples = new Dataset("iris.csv").Samples().ToList();

            record Sample(Number[] Features, string Label);

            class Dataset(string path)
            {
                public int Epochs { get; init; }
                public Number LearningRate { get; init; }

                public IEnumerable<Sample> Samples() =>
                    from line in File.ReadLines(path)
                    let cells = [|line.Split(',')|]
                    select new Sample([Number.Parse(cells[0]), Number.Parse(cells[1])], cells[2]);
            }
            """,
            Library.None);

    [Fact]
    public Task Half_typed_code_is_silent_or_right() =>
        Verify.ReportsAsync(Learning("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); Add(double.Parse(cells[{|CS0443:]|}), cells[1]); }"), Library.None);

    private static string Learning(string code) =>
        "using System; using System.IO; using System.Linq; using System.Collections.Generic;\n"
        + "class Trainer { int _epochs; double _learningRate; void Load(string path, char separator, List<Row> rows, string[] labels) { " + code + " } "
        + "static double Number(string cell) => cell.Length == 0 ? double.NaN : Convert.ToDouble(cell); static void Add(double value, string label) { } }\n"
        + "class Row { public string Name { get; set; } = \"\"; public double Price { get; set; } }";
}
