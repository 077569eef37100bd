using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.EmptyFieldsRemovedAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class EmptyFieldsRemovedAnalyzerTests
{
    private const string Remove = "[|StringSplitOptions.RemoveEmptyEntries|]";
    private const string Two = "Use(float.Parse(cells[0]), int.Parse(cells[2]));";

    [Fact]
    public Task The_message_names_the_read_that_is_wrong()
    {
        var program = Verify.Program(
            Lines("var cells = line.Split(',', {|#0:StringSplitOptions.RemoveEmptyEntries|}); Use({|#1:float.Parse(cells[2])|}, float.Parse(cells[3]));"),
            fixedSource: null,
            Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.EmptyFieldsRemoved, "float.Parse(cells[2])").WithLocation(1));
        return program.RunAsync();
    }

    // How the line is cut.
    [Theory]
    [InlineData($"line.Split(',', {Remove})")]
    [InlineData($"line.Split(';', options: {Remove})")]
    [InlineData($"line.Split(options: {Remove}, separator: \",\")")]
    [InlineData($"line.Split(new[] {{ ',', ';' }}, {Remove})")]
    [InlineData($"line.Split(new char[] {{ '|' }}, 9, {Remove})")]
    [InlineData($"line.Split(new[] {{ \",\" }}, ({Remove}))")]
    [InlineData($"line.Split(Separators, {Remove})")]
    [InlineData("line.Split(',', [|StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries|])")]
    [InlineData("line.Trim().Split(',', [|Options|])")]
    [InlineData($"line?.Split(',', {Remove})!")]
    public Task Cuts_without_empty_fields_are_reported(string cut) => Verify.ReportsAsync(Lines($"var cells = {cut}; {Two}"), Library.None);

    // How the fields are read.
    [Theory]
    [InlineData("Use(float.Parse(cells[0]), float.Parse(cells[1]));")]
    [InlineData("Use(float.Parse(cells[^1], CultureInfo.InvariantCulture), float.Parse(cells[0], CultureInfo.InvariantCulture));")]
    [InlineData("for (var i = 0; i < 4; i++) row[i] = float.Parse(cells[i]);")]
    [InlineData("for (var i = 0; i < cells.Length; i++) row[i] = float.Parse(cells[i]);")]
    [InlineData("for (var i = 0; i < cells.Length - 1; i++) { if (float.TryParse(cells[i], out var value)) row[i] = value; }")]
    [InlineData("if (cells.Length == 0) continue; Use(Convert.ToInt32(cells[0]), Convert.ToSingle(cells[1].Trim()));")]
    [InlineData("Use(Number(cells, 0), Number(cells, 1)); float Number(string[] all, int place) => float.Parse(all[place]);")]
    public Task Fields_by_place_are_reported(string code) =>
        Verify.ReportsAsync(Lines($"var row = new float[9]; var cells = line.Split(',', {Remove}); {code}"), Library.None);

    [Theory]
    // The empty fields are kept.
    [InlineData("var cells = line.Split(','); " + Two)]
    [InlineData("var cells = line.Split(',', StringSplitOptions.TrimEntries); " + Two)]
    [InlineData("var cells = line.Split(',', StringSplitOptions.None); " + Two)]
    // Runs of blanks are one separator.
    [InlineData("var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries); " + Two)]
    [InlineData("var cells = line.Split('\\t', StringSplitOptions.RemoveEmptyEntries); " + Two)]
    [InlineData("var cells = line.Split(new[] { ',', ' ' }, StringSplitOptions.RemoveEmptyEntries); " + Two)]
    [InlineData("var cells = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries); " + Two)]
    [InlineData("var cells = line.Split(separator, StringSplitOptions.RemoveEmptyEntries); " + Two)]
    [InlineData("var cells = line.Split(\", \", StringSplitOptions.RemoveEmptyEntries); " + Two)]
    // A list of any length.
    [InlineData("var row = line.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(float.Parse).ToArray();")]
    [InlineData("foreach (var cell in line.Split(',', StringSplitOptions.RemoveEmptyEntries)) Use(float.Parse(cell), 0);")]
    [InlineData("var tags = line.Split(',', StringSplitOptions.RemoveEmptyEntries); Use(tags[0], tags[1]);")]
    // One number of a pair.
    [InlineData("var pair = line.Split(',', StringSplitOptions.RemoveEmptyEntries); Use(pair[0], float.Parse(pair[1]));")]
    // A line of another length is noticed.
    [InlineData("var cells = line.Split(',', StringSplitOptions.RemoveEmptyEntries); if (cells.Length != 5) continue; " + Two)]
    [InlineData("var cells = line.Split(',', StringSplitOptions.RemoveEmptyEntries); if (cells.Length < columns) throw new FormatException(); " + Two)]
    [InlineData("foreach (var cells in new[] { line }.Select(l => l.Split(',', StringSplitOptions.RemoveEmptyEntries)).Where(c => c.Length == 5)) { " + Two + " }")]
    [InlineData("var cells = line.Split(',', StringSplitOptions.RemoveEmptyEntries); if (cells.Length is not 5) continue; " + Two)]
    [InlineData("var cells = line.Split(',', StringSplitOptions.RemoveEmptyEntries); if (cells is { Length: 5 }) " + Two)]
    [InlineData("var cells = line.Split(',', StringSplitOptions.RemoveEmptyEntries); Check(cells.Length); " + Two)]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Lines(code), Library.None);

    [Theory]
    [InlineData("var cells = Console.ReadLine()!.Split(',', StringSplitOptions.RemoveEmptyEntries); " + Two)]
    [InlineData("var cells = Environment.GetCommandLineArgs()[1].Split(',', StringSplitOptions.RemoveEmptyEntries); " + Two)]
    public Task What_somebody_types_is_silent(string code) => Verify.ReportsAsync(Program(code, Words), Library.None);

    [Fact]
    public Task Text_from_elsewhere_is_reported_where_the_type_learns() =>
        Verify.ReportsAsync(Program($"var cells = path.Split(',', {Remove}); {Two}", Words), Library.None);

    [Fact]
    public Task Programs_that_do_not_learn_are_silent() =>
        Verify.ReportsAsync(
            Program("foreach (var line in File.ReadLines(path)) { var cells = line.Split(',', StringSplitOptions.RemoveEmptyEntries); " + Two + " }", "int _x;"),
            Library.None);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            """
            enum StringSplitOptions { None, RemoveEmptyEntries }
            class Line { public string[] Split(char c, StringSplitOptions o) => new string[4]; }
            class C { float Epoch(Line line, double learningRate) { var cells = line.Split(',', StringSplitOptions.RemoveEmptyEntries); return float.Parse(cells[0]) + float.Parse(cells[1]); } }
            """,
            Library.None);

    [Fact]
    public Task Half_typed_code_is_silent_or_right() =>
        Verify.ReportsAsync(Lines("var cells = line.Split(',', StringSplitOptions.{|CS0117:RemoveEmpty|}); " + Two + " /* RemoveEmptyEntries */"), Library.None);

    [Fact]
    public async Task Half_typed_options_are_not_reported() =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(Lines("var cells = line.Split(',', (StringSplitOptions.RemoveEmptyEntries; " + Two))),
            report => report.Id == RuleCatalog.EmptyFieldsRemoved.Id);

    private const string Words = "int _epochs; double _learningRate;";

    private static string Lines(string code) => Program("foreach (var line in File.ReadLines(path)) { " + code + " }", Words);

    private static string Program(string code, string members) =>
        $$"""
        using System; using System.IO; using System.Linq; using System.Globalization;

        class C
        {
            const StringSplitOptions Options = StringSplitOptions.RemoveEmptyEntries;
            static readonly char[] Separators = { ',' };
            {{members}}
            void M(string path, char separator, int columns) { {{code}} }
            static void Use(object first, object second) { }
            static void Check(int length) { }
        }
        """;
}
