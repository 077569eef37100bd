using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.AcceptsNaNTextAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class AcceptsNaNTextAnalyzerTests
{
    private const string Culture = "NumberStyles.Float, CultureInfo.InvariantCulture";

    [Fact]
    public void It_is_off_by_default() => Assert.False(RuleCatalog.AcceptsNaNText.IsEnabledByDefault);

    [Fact]
    public Task The_message_names_the_call()
    {
        var program = Verify.Program(Cells($"row[i] = {{|#0:float.Parse(cells[i], {Culture})|}};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.AcceptsNaNText, "float.Parse(cells[i], NumberStyles.Floa…"));
        return program.RunAsync();
    }

    [Theory]
    [InlineData($"row[i] = [|float.Parse(cells[i], {Culture})|];")]
    [InlineData($"row[i] = (float)[|double.Parse(cells[i], {Culture})|];")]
    [InlineData($"row[i] = ([|float.Parse(provider: CultureInfo.InvariantCulture, s: cells[i])|]);")]
    [InlineData("row[i] = [|Convert.ToSingle(cells[i], CultureInfo.InvariantCulture)|];")]
    [InlineData("row[i] = (float)[|Convert.ToDouble(cells[i], CultureInfo.InvariantCulture)|];")]
    [InlineData($"if ([|float.TryParse(cells[i], {Culture}, out var v)|]) row[i] = v;")]
    [InlineData($"if (![|float.TryParse(cells[i], {Culture}, out var v)|]) continue; row[i] = v;")]
    [InlineData($"[|float.TryParse(cells[i], {Culture}, out row[i])|];")]
    [InlineData($"row = cells.Select(cell => [|float.Parse(cell, {Culture})|]).ToArray();")]
    // NumberStyles.Float has no group separators: MLH5001 does not report it.
    [InlineData("row[i] = [|float.Parse(cells[i], NumberStyles.Float)|];")]
    public Task Parses_of_data_are_reported(string code) => Verify.ReportsAsync(Cells(code), Library.None);

    [Theory]
    // The program has thought of it.
    [InlineData($"if (float.TryParse(cells[i], {Culture}, out var v) && float.IsFinite(v)) row[i] = v;")]
    [InlineData($"var v = float.Parse(cells[i], {Culture}); if (float.IsNaN(v)) continue; row[i] = v;")]
    [InlineData($"row[i] = float.TryParse(cells[i], {Culture}, out var v) ? v : float.NaN;")]
    [InlineData($"var v = double.Parse(cells[i], {Culture}); if (double.IsInfinity(v)) throw new FormatException(); row[i] = (float)v;")]
    // MLH5001 comes first.
    [InlineData("row[i] = float.Parse(cells[i]);")]
    [InlineData("row[i] = Convert.ToSingle(cells[i]);")]
    [InlineData("if (float.TryParse(cells[i], out var v)) row[i] = v;")]
    [InlineData("row = cells.Select(float.Parse).ToArray();")]
    // These have no NaN.
    [InlineData($"row[i] = int.Parse(cells[i], {Culture});")]
    [InlineData($"row[i] = (float)decimal.Parse(cells[i], {Culture});")]
    [InlineData("row[i] = Convert.ToInt32(cells[i], CultureInfo.InvariantCulture);")]
    // No data.
    [InlineData($"row[i] = float.Parse(Console.ReadLine()!, {Culture});")]
    [InlineData($"row[i] = float.Parse(Environment.GetEnvironmentVariable(\"RATE\")!, {Culture});")]
    [InlineData($"var pair = line.Split('='); row[i] = float.Parse(pair[1], {Culture});")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Cells(code), Library.None);

    [Fact]
    public async Task A_program_that_sets_its_culture_is_reported()
    {
        var program = Verify.Program(Cells("row[i] = [|float.Parse(cells[i])|];"), fixedSource: null, Library.None);
        program.TestState.Sources.Add("using System.Globalization; static class Start { public static void Run() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; }");
        await program.RunAsync();
    }

    [Fact]
    public Task Programs_that_do_not_learn_are_silent_but_for_tables() =>
        Verify.ReportsAsync(
            $$"""
            using System.IO; using System.Globalization;
            class C
            {
                void One(string path) => Use(float.Parse(File.ReadAllText(path), {{Culture}}));
                void Table(string path, float[] row)
                {
                    foreach (var line in File.ReadLines(path))
                    {
                        var cells = line.Split(',');
                        row[0] = [|float.Parse(cells[0], {{Culture}})|];
                        row[1] = [|float.Parse(cells[1], {{Culture}})|];
                    }
                }
                static void Use(float value) { }
            }
            """,
            Library.None);

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using System.Globalization;
            using System.IO;
            using System.Linq;
            using Number = System.Single;

            var rows = new Table("iris.csv").Rows();

            class Table(string path)
            {
                public float[][] Rows() =>
                    [.. File.ReadLines(path).Select(line => line.Split(',').Select(cell => [|Number.Parse(cell, CultureInfo.InvariantCulture)|]).ToArray())];
            }
            """,
            Library.None);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            """
            using System.IO;
            static class Number { public static float Parse(string text) => text.Length; }
            class C { int _epochs; double _learningRate; void M(string path, float[] row) { foreach (var line in File.ReadLines(path)) row[0] = Number.Parse(line.Split(',')[0]); } }
            """,
            Library.None);

    [Fact]
    public Task Half_typed_code_is_silent() => Verify.ReportsAsync(Cells("row[i] = float.{|CS1501:Parse|}(); Use(File.ReadAllText(path));"), Library.None);

    [Fact]
    public Task Test_projects_are_silent()
    {
        var program = Verify.Program(Cells($"row[i] = float.Parse(cells[i], {Culture});"), fixedSource: null, Library.None);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        return program.RunAsync();
    }

    private static string Cells(string code) =>
        "using System; using System.IO; using System.Linq; using System.Globalization;\n"
        + "class C { int _epochs; double _learningRate; void M(string path, float[] row) { foreach (var line in File.ReadLines(path)) { var cells = line.Split(',');"
        + " for (var i = 0; i < row.Length; i++) { " + code + " } } } static void Use(object value) { } }";
}
