using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.CultureParsedDataAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class CultureParsedDataAnalyzerTests
{
    [Theory]
    [InlineData("using var csv = [|new CsvReader(text, CultureInfo.CurrentCulture)|];")]
    [InlineData("using var csv = [|new CsvReader(culture: CultureInfo.CurrentCulture, reader: text)|];")]
    [InlineData("using CsvReader csv = [|new(text, CultureInfo.CurrentUICulture, leaveOpen: true)|];")]
    [InlineData("var culture = System.Threading.Thread.CurrentThread.CurrentCulture; using var csv = [|new CsvReader(text, culture)|];")]
    [InlineData("var config = [|new CsvConfiguration(CultureInfo.CurrentCulture) { Delimiter = \",\" }|]; using var csv = new CsvReader(text, config);")]
    [InlineData("using var csv = new CsvReader(text, [|new CsvConfiguration(CultureInfo.CurrentCulture)|]);")]
    [InlineData("var config = [|new CsvConfiguration(CultureInfo.CurrentCulture)|]; using var a = new CsvReader(text, config); using var b = new CsvReader(text, config);")]
    public Task Reported_where_a_table_is_read_with_the_current_culture(string code) => Verify.ReportsAsync(WithCsvHelper(code), Library.CsvHelper);

    [Theory]
    [InlineData("using var csv = new CsvReader(text, CultureInfo.InvariantCulture);")]
    [InlineData("using var csv = new CsvReader(text, new CultureInfo(\"de-DE\"));")]
    [InlineData("using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture));")]
    [InlineData("using var csv = new CsvReader(text, given);")]
    [InlineData("var config = new CsvConfiguration(CultureInfo.CurrentCulture);")]
    [InlineData("CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; using var csv = new CsvReader(text, CultureInfo.CurrentCulture);")]
    [InlineData("using var csv = new CsvReader(text, CultureInfo.CurrentCulture")]
    public async Task Not_reported_where_a_table_is_read_with_another_culture(string code) =>
        Assert.DoesNotContain(
            await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(WithCsvHelper(code))), report => report.Id == RuleCatalog.CultureParsedData.Id);

    [Fact]
    public Task The_rewrite_of_CsvHelper_is_told_a_culture_on_purpose() =>
        Verify.ReportsAsync(
            """
            using System.Globalization;
            using CsvHelper;

            using var plain = CsvReader.FromFile("rows.csv");
            using var current = CsvReader.FromFile("rows.csv", new CsvReaderOptions { FormatProvider = CultureInfo.CurrentCulture });
            """,
            Library.CsvHelperRewrite);

    private static string WithCsvHelper(string code) =>
        $$"""
        using System.Globalization;
        using System.IO;
        using CsvHelper;
        using CsvHelper.Configuration;

        class Table
        {
            void Read(TextReader text, CsvConfiguration given)
            {
                {{code}}
            }
        }
        """;

    [Fact]
    public async Task The_message_names_the_call_and_the_harm()
    {
        var number = Verify.Program(Learning("foreach (var line in File.ReadLines(path)) Use({|#0:float.Parse(line)|});"), fixedSource: null, Library.None);
        number.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.CultureParsedData, "float.Parse(line)", "On a German machine '1.5' becomes 15, without an exception"));
        await number.RunAsync();

        var date = Verify.Program(Learning("foreach (var line in File.ReadLines(path)) Use({|#0:DateTime.Parse(line)|});"), fixedSource: null, Library.None);
        date.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.CultureParsedData, "DateTime.Parse(line)", "'01/02/2024' is in January on one machine and in February on another"));
        await date.RunAsync();
    }

    // What reads the text.
    [Theory]
    [InlineData("Use([|float.Parse(cells[1])|]);")]
    [InlineData("Use([|double.Parse(cells[1])|]);")]
    [InlineData("Use([|decimal.Parse(cells[1])|]);")]
    [InlineData("Use([|Half.Parse(cells[1])|]);")]
    [InlineData("Use([|Double.Parse((cells)[1]!)|]);")]
    [InlineData("Use([|double.Parse(cells[1].AsSpan())|]);")]
    [InlineData("Use([|double.Parse(cells[1], null)|]);")]
    [InlineData("Use([|double.Parse(provider: null, s: cells[1])|]);")]
    [InlineData("Use([|double.Parse(cells[1], NumberStyles.Number)|]);")]
    [InlineData("Use([|double.Parse(cells[1], NumberStyles.Float | NumberStyles.AllowThousands)|]);")]
    [InlineData("if ([|double.TryParse(cells[1], out var value)|]) Use(value);")]
    [InlineData("if (!([|float.TryParse(cells[1].Trim('\"'), result: out var value)|])) return;")]
    [InlineData("Use([|Convert.ToDouble(cells[1])|]);")]
    [InlineData("Use([|Convert.ToSingle(cells[1])|]);")]
    [InlineData("Use([|Convert.ToDecimal(cells[1], null)|]);")]
    [InlineData("Use([|Convert.ToDouble((object)cells[1])|]);")]
    [InlineData("Use([|Convert.ChangeType(cells[1], typeof(float))|]);")]
    [InlineData("Use([|Convert.ChangeType(cells[1], column)|]);")]
    [InlineData("Use([|Convert.ChangeType(cells[1], TypeCode.Double)|]);")]
    [InlineData("Use([|DateTime.Parse(cells[1])|]);")]
    [InlineData("if ([|DateTime.TryParse(cells[1], out var value)|]) Use(value);")]
    [InlineData("Use([|DateOnly.Parse(cells[1])|]);")]
    [InlineData("Use([|Convert.ToDateTime(cells[1])|]);")]
    [InlineData("Use(cells.Select([|float.Parse|]).ToArray());")]
    [InlineData("Use(Array.ConvertAll(cells, [|Convert.ToDouble|]));")]
    [InlineData("Use(cells.Select(cell => [|float.Parse(cell)|]).ToArray());")]
    [InlineData("Use(cells.Skip(1).Select(delegate (string cell) { return [|float.Parse(cell)|]; }).ToArray());")]
    [InlineData("Use((cells?[1]) is { } cell ? [|float.Parse(cell)|] : 0);")]
    public Task Reads_with_the_culture_of_the_machine_are_reported(string code) =>
        Verify.ReportsAsync(Learning($"foreach (var line in File.ReadLines(path)) {{ var cells = line.Split(','); {code} }}"), Library.None);

    // Where the text comes from.
    [Theory]
    [InlineData("void M(string path) { foreach (var line in File.ReadLines(path)) Row(line); } float Row(string line) => [|float.Parse(line.Split(',')[1])|];")]
    [InlineData("void M(StreamReader reader) { while (reader.ReadLine() is { } line) Use([|float.Parse(line)|]); }")]
    [InlineData("readonly string[] _lines; C(string path) { _lines = File.ReadAllLines(path); } void M() => Use([|float.Parse(_lines[0])|]);")]
    [InlineData("async Task M(string path) => Use([|float.Parse((await File.ReadAllTextAsync(path)).Trim())|]);")]
    [InlineData("float[] Row(string line) => line.Split(';').Select([|float.Parse|]).ToArray();")]
    [InlineData("float Cell(string line) => [|float.Parse(line.Split('\\t')[1])|];")]
    [InlineData("float Value { get; } = [|float.Parse(File.ReadAllText(\"threshold.txt\"))|];")]
    public Task Text_is_followed_to_where_it_was_read(string members) => Verify.ReportsAsync(LearningClass(members), Library.None);

    // A row of numbers speaks for itself.
    [Theory]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); var row = new float[cells.Length]; for (var i = 0; i < row.Length; i++) row[i] = [|float.Parse(cells[i])|]; }")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); var row = new[] { [|double.Parse(cells[0])|], [|double.Parse(cells[1])|] }; }")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); double[] row = [[|double.Parse(cells[0])|], [|double.Parse(cells[1])|]]; }")]
    [InlineData("var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(',').Select([|float.Parse|]).ToArray()).ToList();")]
    [InlineData("var rows = File.ReadLines(path).Select(line => Array.ConvertAll(line.Split(','), cell => [|double.Parse(cell)|])).ToArray();")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var row = new List<float>(); foreach (var cell in line.Split(',')) row.Add([|float.Parse(cell)|]); }")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); var row = new double[4]; for (var i = 0; i < 4; i++) { var value = [|Convert.ToDouble(cells[i])|]; row[i] = value; } }")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); var row = new double[4]; for (var i = 0; i < 4; i++) [|double.TryParse(cells[i], out row[i])|]; }")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); var row = new double[4]; for (var i = 0; i < 4; i++) if ([|double.TryParse(cells[i], out var value)|]) row[i] = value; }")]
    [InlineData("var table = new double[9, 4]; var at = 0; foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); for (var i = 0; i < 4; i++) table[at, i] = [|double.Parse(cells[i])|]; at++; }")]
    public Task Rows_of_numbers_of_a_file_are_reported_without_any_word(string code) => Verify.ReportsAsync(Plain(code), Library.None);

    [Theory]
    // Not shown to be a row of numbers.
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line));")]
    [InlineData("var rates = File.ReadLines(path).Select(double.Parse).ToArray();")]
    [InlineData("var cells = File.ReadAllText(path).Split('|'); var size = new[] { double.Parse(cells[0]) };")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); prices.Add((cells[0], decimal.Parse(cells[1]))); }")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var cells = line.Split(','); prices.Add((cells[0], (decimal)double.Parse(cells[1]))); }")]
    [InlineData("var row = path.Split(',').Select(float.Parse).ToArray();")]
    [InlineData("foreach (var line in File.ReadLines(path)) { var pair = line.Split('='); var all = new List<double>(); all.Add(double.Parse(pair[0])); all.Add(double.Parse(pair[1])); }")]
    // The culture is named.
    [InlineData("var rows = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();")]
    [InlineData("var rows = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.CurrentCulture)).ToArray()).ToList();")]
    public Task Other_texts_in_programs_that_do_not_learn_are_silent(string code) => Verify.ReportsAsync(Plain(code), Library.None);

    // The same at any level of suspicion.
    [Theory]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line, CultureInfo.InvariantCulture));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line, NumberStyles.Float, CultureInfo.InvariantCulture));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line, CultureInfo.CurrentCulture));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line, new CultureInfo(\"de-DE\")));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line, CultureInfo.InvariantCulture.NumberFormat));")]
    [InlineData("var culture = CultureInfo.GetCultureInfo(\"en-US\"); foreach (var line in File.ReadLines(path)) Use(Convert.ToDouble(line, culture));")]
    // The wrong culture throws.
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line, NumberStyles.Float));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(System.ComponentModel.TypeDescriptor.GetConverter(typeof(float)).ConvertFromString(line));")]
    // Alike in every culture.
    [InlineData("foreach (var line in File.ReadLines(path)) Use(int.Parse(line));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(Convert.ToInt32(line));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(Convert.ChangeType(line, typeof(int)));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(TimeSpan.Parse(line));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(DateTime.ParseExact(line, \"yyyy-MM-dd\", null));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(bool.Parse(line));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(Version.Parse(line));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(Convert.ToDouble(line.Length));")]
    // Somebody typed it.
    [InlineData("Use(float.Parse(Console.ReadLine()!));")]
    [InlineData("Use(float.Parse(Console.ReadLine()!.Split(',')[1]));")]
    [InlineData("Use(float.Parse(Environment.GetCommandLineArgs()[1].Split(',')[0]));")]
    [InlineData("var reader = path == \"-\" ? Console.In : File.OpenText(path); Use(float.Parse(reader.ReadLine()!));")]
    // Nobody knows where it comes from.
    [InlineData("Use(float.Parse(path));")]
    [InlineData("Use(float.Parse(path.Trim()));")]
    [InlineData("Use(float.Parse(path[2..]));")]
    [InlineData("Use(float.Parse(Environment.GetEnvironmentVariable(\"RATE\")!));")]
    [InlineData("Use(float.Parse(System.Text.Json.JsonDocument.Parse(path).RootElement.GetString()!));")]
    // A name and its value.
    [InlineData("foreach (var line in File.ReadLines(path)) { var pair = line.Split('=', 2); if (pair[0] == \"rate\") Use(float.Parse(pair[1])); }")]
    [InlineData("foreach (var option in path.Split(';')) Use(float.Parse(option.Split(\"=\")[1]));")]
    [InlineData("var settings = File.ReadLines(path).Select(l => l.Split(new[] { '=', ':' })).ToDictionary(p => p[0], p => float.Parse(p[1]));")]
    // Data for somebody else's evaluator.
    [InlineData("System.Linq.Expressions.Expression<Func<string, float>> e = line => float.Parse(line.Split(',', 2, 0)[0]);")]
    public Task Traps_are_silent_in_programs_that_learn(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Theory]
    [InlineData("CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;")]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(\"en-US\");")]
    [InlineData("System.Threading.Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;")]
    public async Task A_program_that_sets_its_culture_is_silent(string setting)
    {
        var program = Verify.Program(Learning("Use(float.Parse(File.ReadAllText(path)));"), fixedSource: null, Library.None);
        program.TestState.Sources.Add($"using System.Globalization; static class Start {{ public static void Run() {{ {setting} }} }}");
        await program.RunAsync();
    }

    [Fact]
    public async Task A_program_without_cultures_is_silent()
    {
        var program = Verify.Program(Learning("Use(float.Parse(File.ReadAllText(path)));"), fixedSource: null, Library.None);
        program.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.InvariantGlobalization = true\n"));
        await program.RunAsync();
    }

    [Fact]
    public async Task The_context_option_decides()
    {
        const string Row = "var rows = File.ReadLines(path).Select(line => line.Split(',').Select(float.Parse).ToArray()).ToList();";
        var never = Verify.Program(Plain(Row), fixedSource: null, Library.None);
        never.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.context = never\n"));
        await never.RunAsync();

        var always = Verify.Program(Plain("Use([|float.Parse(File.ReadAllText(path))|]);"), fixedSource: null, Library.None);
        always.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.context = always\n"));
        await always.RunAsync();
    }

    [Theory]
    [InlineData("[|DataFrame.LoadCsv(path)|];")]
    [InlineData("[|DataFrame.LoadCsv(path, separator: ';', header: false)|];")]
    [InlineData("[|DataFrame.LoadCsv(path, cultureInfo: null)|];")]
    [InlineData("[|DataFrame.LoadCsv(File.OpenRead(path))|];")]
    [InlineData("[|DataFrame.LoadCsvFromString(path)|];")]
    [InlineData("DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);")]
    [InlineData("DataFrame.LoadCsv(path, cultureInfo: culture);")]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture; DataFrame.LoadCsv(path);")]
    public Task Data_frames_are_read_with_the_culture_of_the_machine_too(string code) =>
        Verify.ReportsAsync(
            $"using System.Globalization; using System.IO; using Microsoft.Data.Analysis; class C {{ void M(string path, CultureInfo culture) {{ {code} }} }}",
            Library.MicrosoftDataAnalysis);

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using System.IO;
            using System.Linq;
            using Number = System.Single;

            var rows = new Table("iris.csv").Rows();

            class Table(string path)
            {
                public float[][] Rows() => [.. File.ReadLines(path).Select(line => line.Split(',').Select([|Number.Parse|]).ToArray())];
            }
            """,
            Library.None);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            """
            using System.Linq;
            static class Double { public static double Parse(string text) => text.Length; }
            static class File { public static string[] ReadLines(string path) => new[] { path }; }
            class C { double[][] Epochs(string path, double learningRate) => File.ReadLines(path).Select(line => line.Split(',').Select(Double.Parse).ToArray()).ToArray(); }
            """,
            Library.None);

    [Theory]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.{|CS1501:Parse|}());")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line.Split(',')[{|CS0443:]|}));")]
    [InlineData("Use(float.{|CS0117:Pasre|}(File.ReadAllText(path)));")]
    public Task Half_typed_code_is_silent_or_right(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    private static string Plain(string code) => Class("void M(string path, Type column, List<(string, decimal)> prices) { " + code + " }");

    private static string Learning(string code) =>
        LearningClass("void M(string path, Type column) { " + code + " }");

    private static string LearningClass(string members) => Class("int _epochs; double _learningRate; " + members);

    private static string Class(string members) =>
        "using System; using System.IO; using System.Linq; using System.Collections.Generic; using System.Globalization; using System.Threading.Tasks;\n"
        + "class C { " + members + " static void Use(object value) { } }";
}
