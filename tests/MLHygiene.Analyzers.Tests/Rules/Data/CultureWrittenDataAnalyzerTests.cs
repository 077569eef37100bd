using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.CultureWrittenDataAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class CultureWrittenDataAnalyzerTests
{
    [Theory]
    [InlineData("{|#0:string.Format(\"{0},{1}\", x, x)|}", "string.Format(\"{0},{1}\", x, x)", "On a German machine 1.5 becomes '1,5', which is two columns")]
    [InlineData("{|#0:x.ToString()|}", "x.ToString()", "On a German machine 1.5 becomes '1,5', which other machines read as 15")]
    [InlineData("{|#0:$\"{DateTime.Now}\"|}", "$\"{DateTime.Now}\"", "The second of January is '1/2/2024' on one machine and '02.01.2024' on another")]
    public async Task The_message_names_the_text_and_the_harm(string code, string text, string harm)
    {
        var program = Verify.Program(Learning($"File.WriteAllText(path, {code});"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.CultureWrittenData, text, harm));
        await program.RunAsync();
    }

    // What makes text of a number.
    [Theory]
    [InlineData("File.WriteAllText(path, [|x.ToString()|]);")]
    [InlineData("File.WriteAllText(path, [|x.ToString(\"F4\")|]);")]
    [InlineData("File.WriteAllText(path, [|x.ToString(\"R\", null)|]);")]
    [InlineData("File.WriteAllText(path, ([|(x).ToString(provider: null)|])!);")]
    [InlineData("File.WriteAllText(path, [|Convert.ToString(x)|]);")]
    [InlineData("File.WriteAllText(path, [|Convert.ToString(x, null)|]);")]
    [InlineData("File.WriteAllText(path, [|$\"{x};{y};{name}\"|]);")]
    [InlineData("File.WriteAllText(path, [|$\"{x,8:F3}\\t{name}\"|]);")]
    [InlineData("File.WriteAllText(path, [|name + ';' + x|]);")]
    [InlineData("File.WriteAllText(path, [|string.Join(\";\", row)|]);")]
    [InlineData("File.WriteAllText(path, [|string.Join(values: list, separator: \";\")|]);")]
    [InlineData("File.WriteAllText(path, [|string.Join(\";\", x, name, y)|]);")]
    [InlineData("File.WriteAllText(path, [|string.Join(\";\", new object[] { x, name })|]);")]
    [InlineData("File.WriteAllText(path, [|string.Join(\";\", row.Select(v => v * 2))|]);")]
    [InlineData("File.WriteAllText(path, string.Join(\";\", row.Select(v => [|v.ToString()|])));")]
    [InlineData("File.WriteAllText(path, string.Join(\";\", Array.ConvertAll(row, v => [|v.ToString()|])));")]
    [InlineData("File.WriteAllText(path, [|string.Format(\"{0};{1:F2}\", name, x)|]);")]
    [InlineData("File.WriteAllText(path, [|string.Concat(x, \";\", y)|]);")]
    [InlineData("File.WriteAllText(path, [|$\"{half}\"|]);")]
    [InlineData("File.WriteAllText(path, [|$\"{name}={x}\"|]);")]
    [InlineData("File.WriteAllText(path, [|$\"{(object)price}\"|]);")]
    [InlineData("File.WriteAllText(path, [|$\"{day:d}\"|]);")]
    [InlineData("var text = \"\"; foreach (var v in row) [|text += v + \";\"|]; File.WriteAllText(path, text);")]
    public Task Numbers_that_become_text_are_reported(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    // Where the text goes.
    [Theory]
    [InlineData("File.AppendAllText(path, [|x.ToString()|] + \"\\n\");")]
    [InlineData("File.WriteAllLines(path, row.Select(v => [|v.ToString()|]));")]
    [InlineData("File.WriteAllLines(path, contents: [[|$\"{x};{y}\"|]]);")]
    [InlineData("File.WriteAllLines(path, new[] { \"a;b\", [|$\"{x};{y}\"|] });")]
    [InlineData("File.WriteAllLines(path, new[] { \"a;b\" }.Concat(row.Select(v => [|$\"{v};{x}\"|])));")]
    [InlineData("var lines = new List<string> { \"a;b\" }; foreach (var v in row) lines.Add([|$\"{v};1\"|]); File.WriteAllLines(path, lines);")]
    [InlineData("var lines = from v in row select [|$\"{v};1\"|]; File.WriteAllLines(path, lines.ToArray());")]
    [InlineData("File.WriteAllText(path, string.Join(\"\\n\", row.Select(v => [|$\"{v};1\"|])).Trim());")]
    [InlineData("using var writer = new StreamWriter(path); foreach (var v in row) writer.WriteLine([|v|]);")]
    [InlineData("using (var writer = File.CreateText(path)) { writer.Write([|x|]); writer.Write(\";\"); writer.Write([|y|]); }")]
    [InlineData("using TextWriter writer = new StreamWriter(File.Create(path)); writer.WriteLine([|\"{0};{1}\"|], x, y);")]
    [InlineData("using var writer = File.AppendText(path); writer.WriteLine(value: [|$\"{x};{y}\"|]);")]
    [InlineData("using var file = new FileStream(path, FileMode.Create); using var zip = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Compress); using var writer = new StreamWriter(zip); writer.Write([|x|]);")]
    [InlineData("var text = new StringBuilder(); text.Append([|x|]).Append(';').Append([|y|]); File.WriteAllText(path, text.ToString());")]
    [InlineData("var text = new StringBuilder(); text.Append([|$\"{x};{y}\"|]).AppendLine(); File.WriteAllText(path, text.ToString());")]
    [InlineData("var text = new StringBuilder(); text.AppendLine([|$\"{x};\"|]); using var writer = new StreamWriter(path); writer.Write(text);")]
    [InlineData("var text = new StringBuilder(); text.AppendFormat([|\"{0};{1}\"|], x, y); File.WriteAllText(path, text.ToString());")]
    [InlineData("var text = new StringBuilder(); text.AppendJoin(\";\", [|row|]); File.WriteAllText(path, text.ToString());")]
    [InlineData("var text = new StringWriter(); text.Write([|x|]); File.WriteAllText(path, text.ToString());")]
    [InlineData("var text = new StringWriter(CultureInfo.InvariantCulture); text.Write(x); text.Write([|$\"{y};\"|]); File.WriteAllText(path, text.ToString());")]
    [InlineData("File.WriteAllBytes(path, Encoding.UTF8.GetBytes([|$\"{x};{y}\"|]));")]
    [InlineData("xml.WriteAttributeString(\"weight\", [|x.ToString()|]); xml.WriteElementString(\"bias\", [|$\"{y}\"|]);")]
    public Task Text_is_followed_to_where_it_is_kept(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Theory]
    [InlineData("async Task M(string path) => await File.WriteAllTextAsync(path, [|_learningRate.ToString()|]);")]
    [InlineData("async Task M(string path) { await using var writer = new StreamWriter(path); await writer.WriteLineAsync([|$\"{_learningRate};1\"|]).ConfigureAwait(false); }")]
    [InlineData("void M(string path, double[][] rows) => File.WriteAllLines(path, rows.Select(Row)); string Row(double[] row) => [|string.Join(\";\", row)|];")]
    [InlineData("void M(string path, double[][] rows) => File.WriteAllLines(path, Rows(rows)); IEnumerable<string> Rows(double[][] rows) { foreach (var row in rows) yield return [|string.Join(\";\", row)|]; }")]
    [InlineData("readonly StringBuilder _text = new(); void Add(double x) => _text.Append([|x|]); void Save(string path) => File.WriteAllText(path, _text.ToString());")]
    [InlineData("readonly StreamWriter _writer; C(string path) { _writer = new(path); } void Add(double x) => _writer.WriteLine([|x|]);")]
    [InlineData("void Save(Stream stream, double[] weights) { using var writer = new StreamWriter(stream); foreach (var w in weights) writer.WriteLine([|w|]); }")]
    [InlineData("void Write(StreamWriter writer, double x) => writer.Write([|x|]);")]
    [InlineData("void Save(TextWriter writer, double x) => writer.Write([|x|]);")]
    [InlineData("void M(string path) { using var writer = File.CreateText(path); Put(writer, 1.5); } void Put(TextWriter writer, double x) => writer.Write([|x|]);")]
    [InlineData("void M(string path) { var text = new StringBuilder(); Put(text, 1.5); File.WriteAllText(path, text.ToString()); } static void Put(StringBuilder text, double x) { text.Append([|x|]); }")]
    [InlineData("void M(string path) => Keep(path, [|_learningRate.ToString()|]); static void Keep(string path, string text) => File.WriteAllText(path, text);")]
    [InlineData("string Text { get; } = [|0.5.ToString()|]; void M(string path) => File.WriteAllText(path, Text);")]
    public Task Text_is_followed_through_the_helpers_of_the_file(string members) => Verify.ReportsAsync(LearningClass(members), Library.None);

    // A comma between numbers says enough.
    [Theory]
    [InlineData("File.WriteAllText(path, [|string.Join(\",\", row)|]);")]
    [InlineData("File.WriteAllText(path, [|string.Join(',', x, name)|]);")]
    [InlineData("File.WriteAllLines(path, row.Select(v => [|$\"{name},{v}\"|]));")]
    [InlineData("using var writer = new StreamWriter(path); writer.WriteLine([|x + \",\" + y|]);")]
    [InlineData("using var writer = new StreamWriter(path); writer.WriteLine([|\"{0},{1}\"|], x, y);")]
    public Task Rows_between_commas_are_reported_without_any_word(string code) => Verify.ReportsAsync(Plain(code), Library.None);

    [Theory]
    [InlineData("File.WriteAllText(path, x.ToString());")]
    [InlineData("File.WriteAllText(path, string.Join(\";\", row));")]
    [InlineData("File.WriteAllText(path, $\"{x} {y}\");")]
    [InlineData("File.WriteAllText(path, $\"{name}, {x}\");")]
    [InlineData("File.WriteAllText(path, $\"Hello {name},{x}\");")]
    [InlineData("File.WriteAllText(path, $\"{x},\");")]
    [InlineData("File.WriteAllText(path, string.Join(\",\", name, path));")]
    public Task Other_texts_in_programs_that_do_not_learn_are_silent(string code) => Verify.ReportsAsync(Plain(code), Library.None);

    // The same at any level of suspicion.
    [Theory]
    // The culture is named.
    [InlineData("File.WriteAllText(path, x.ToString(CultureInfo.InvariantCulture));")]
    [InlineData("File.WriteAllText(path, x.ToString(CultureInfo.CurrentCulture));")]
    [InlineData("File.WriteAllText(path, x.ToString(\"F4\", new CultureInfo(\"de-DE\")));")]
    [InlineData("File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $\"{x},{y}\"));")]
    [InlineData("File.WriteAllText(path, string.Create(CultureInfo.CurrentCulture, $\"{x},{y}\"));")]
    [InlineData("File.WriteAllText(path, FormattableString.Invariant($\"{x},{y}\"));")]
    [InlineData("FormattableString text = $\"{x},{y}\"; File.WriteAllText(path, text.ToString(CultureInfo.InvariantCulture));")]
    [InlineData("File.WriteAllText(path, string.Format(CultureInfo.InvariantCulture, \"{0},{1}\", x, y));")]
    [InlineData("File.WriteAllText(path, string.Join(\",\", row.Select(v => v.ToString(CultureInfo.InvariantCulture))));")]
    [InlineData("var text = new StringBuilder(); text.Append(CultureInfo.InvariantCulture, $\"{x},{y}\"); File.WriteAllText(path, text.ToString());")]
    [InlineData("var text = new StringBuilder(); text.AppendFormat(CultureInfo.InvariantCulture, \"{0},{1}\", x, y); File.WriteAllText(path, text.ToString());")]
    [InlineData("var text = new StringWriter(CultureInfo.InvariantCulture); text.Write(x); text.Write(','); text.Write(y); File.WriteAllText(path, text.ToString());")]
    [InlineData("File.WriteAllText(path, x.ToString().Replace(',', '.'));")]
    [InlineData("File.WriteAllText(path, $\"{x};{y}\".Replace(\",\", \".\"));")]
    // Alike in every culture.
    [InlineData("File.WriteAllText(path, string.Join(\",\", new[] { 1, 2 }));")]
    [InlineData("File.WriteAllText(path, $\"{name},{row.Length},{(int)x}\");")]
    [InlineData("File.WriteAllText(path, $\"{x:F0},{y:0}\");")]
    [InlineData("File.WriteAllText(path, $\"{day:o},{day:yyyy-MM-dd}\");")]
    [InlineData("File.WriteAllText(path, $\"{TimeSpan.FromSeconds(x)},{true}\");")]
    [InlineData("File.WriteAllText(path, System.Text.Json.JsonSerializer.Serialize(row));")]
    [InlineData("using var writer = new BinaryWriter(File.Create(path)); writer.Write(x);")]
    [InlineData("xml.WriteStartElement(\"bias\"); xml.WriteValue(x);")]
    [InlineData("var label = x; label = label > 3 ? 1 : 0; File.WriteAllText(path, label.ToString());")]
    [InlineData("File.WriteAllText(path, $\"{Guid.NewGuid():N},{row.Length:D4},{1.0}\");")]
    // No number becomes text.
    [InlineData("File.WriteAllText(path, $\"{row},{list}\");")]
    // For people.
    [InlineData("Console.WriteLine($\"{x},{y}\"); Console.Write(x); Console.Out.WriteLine(x); Console.Error.Write(string.Join(\",\", row));")]
    [InlineData("System.Diagnostics.Debug.WriteLine($\"{x},{y}\"); System.Diagnostics.Trace.Write(x);")]
    [InlineData("using var writer = new StreamWriter(Console.OpenStandardOutput()); writer.WriteLine(x);")]
    [InlineData("var writer = path == \"-\" ? Console.Out : File.CreateText(path); writer.WriteLine(x);")]
    [InlineData("var text = new StringBuilder(); text.Append(x).Append(',').Append(y); Console.WriteLine(text);")]
    [InlineData("using var log = new StreamWriter(path); log.WriteLine($\"{name},{x}\");")]
    [InlineData("File.AppendAllText(\"train.log\", $\"{name},{x}\");")]
    [InlineData("File.AppendAllText(Path.Combine(path, \"training_log.txt\"), $\"{name},{x}\");")]
    [InlineData("File.WriteAllText(\"results.md\", $\"|{x}|{y}|\");")]
    [InlineData("File.WriteAllText(path, $\"Loss: {x}\");")]
    [InlineData("File.WriteAllText(path, $\"loss = {x}\");")]
    [InlineData("File.WriteAllText(path, $\"Epoch {row.Length}: {x}\");")]
    [InlineData("File.WriteAllText(path, $\"{x} ms, {y}%\");")]
    [InlineData("File.WriteAllText(path, \"Weights: \" + string.Join(\", \", row));")]
    [InlineData("File.WriteAllText(path, string.Format(\"loss {0}\", x));")]
    [InlineData("File.WriteAllText(path, $\"{x:C},{y:P1}\");")]
    [InlineData("using var writer = new StreamWriter(path); writer.Write(\"loss \"); writer.Write(x);")]
    [InlineData("var text = new StringBuilder(); text.Append(\"loss: \").Append(x); File.WriteAllText(path, text.ToString());")]
    // Nobody knows where it goes.
    [InlineData("var text = string.Join(\",\", row); Use(text);")]
    [InlineData("using var writer = new StreamWriter(new MemoryStream()); writer.Write(x);")]
    [InlineData("System.Diagnostics.Process.Start(path)!.StandardInput.WriteLine(x);")]
    [InlineData("output.WriteLine(x);")]
    // Data for somebody else's evaluator.
    public Task Traps_are_silent_in_programs_that_learn(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Theory]
    [InlineData("class Logger { readonly StreamWriter _writer = new(\"out.txt\"); int _epochs; double _learningRate; void Add(double x) => _writer.WriteLine($\"{_epochs},{x}\"); }")]
    [InlineData("class C { int _epochs; double _learningRate; static void Log(double x) => File.AppendAllText(\"out.txt\", $\"{x}\\n\"); }")]
    [InlineData("class C { int _epochs; double _learningRate; readonly TextWriter _out; C(TextWriter writer) => _out = writer; void Show(double x) => _out.WriteLine(x); }")]
    public Task Logs_and_consoles_are_no_data(string type) => Verify.ReportsAsync("using System; using System.IO; " + type, Library.None);

    [Fact]
    public Task A_log_that_is_a_table_is_data() =>
        Verify.ReportsAsync(Learning("File.AppendAllText(\"train_log.csv\", [|$\"{name},{x}\\n\"|]);"), Library.None);

    [Theory]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;")]
    [InlineData("System.Threading.Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;")]
    public async Task A_program_that_sets_its_culture_is_silent(string setting)
    {
        var program = Verify.Program(Learning("File.WriteAllText(path, x.ToString());"), fixedSource: null, Library.None);
        program.TestState.Sources.Add($"using System.Globalization; static class Start {{ public static void Run() {{ {setting} }} }}");
        await program.RunAsync();
    }

    [Fact]
    public async Task A_program_without_cultures_is_silent()
    {
        var program = Verify.Program(Learning("File.WriteAllText(path, x.ToString());"), fixedSource: null, Library.None);
        program.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.InvariantGlobalization = true\n"));
        await program.RunAsync();
    }

    [Fact]
    public async Task The_context_option_decides()
    {
        var never = Verify.Program(Plain("File.WriteAllText(path, string.Join(\",\", row));"), fixedSource: null, Library.None);
        never.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.context = never\n"));
        await never.RunAsync();

        var always = Verify.Program(Plain("File.WriteAllText(path, [|x.ToString()|]);"), fixedSource: null, Library.None);
        always.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlhygiene.context = always\n"));
        await always.RunAsync();
    }

    [Theory]
    [InlineData("[|DataFrame.SaveCsv(frame, path, ';')|];")]
    [InlineData("[|DataFrame.SaveCsv(frame, path, separator: '\\t', cultureInfo: null)|];")]
    // A comma that is both would throw.
    [InlineData("DataFrame.SaveCsv(frame, path);")]
    [InlineData("DataFrame.SaveCsv(frame, path, ',');")]
    [InlineData("DataFrame.SaveCsv(frame, path, ';', cultureInfo: CultureInfo.InvariantCulture);")]
    [InlineData("DataFrame.SaveCsv(frame, path, ';', cultureInfo: CultureInfo.CurrentCulture);")]
    public Task Data_frames_are_written_with_the_culture_of_the_machine_too(string code) =>
        Verify.ReportsAsync(
            $"using System.Globalization; using Microsoft.Data.Analysis; class C {{ void M(DataFrame frame, string path) {{ {code} }} }}",
            Library.MicrosoftDataAnalysis);

    [Theory]
    [InlineData("[|new RowWriter(CultureInfo.CurrentCulture)|]")]
    [InlineData("[|new RowWriter(null)|]")]
    [InlineData("new RowWriter(CultureInfo.InvariantCulture)")]
    public async Task A_writer_of_a_model_file_must_name_another_culture(string code)
    {
        var program = Verify.Program(
            $"using System.Globalization; namespace Company; class RowWriter {{ public RowWriter(CultureInfo culture) {{ }} static object Make() => {code}; }}", fixedSource: null, Library.None);
        program.TestState.AdditionalFiles.Add(("company.mlhygiene.txt", "save M:Company.RowWriter.#ctor(System.Globalization.CultureInfo) culture=culture"));
        await program.RunAsync();
    }

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using System.IO;
            using System.Linq;
            using Number = System.Single;

            new Table("iris.csv").Save([[1f, 2f]]);

            class Table(string path)
            {
                public void Save(Number[][] rows) => File.WriteAllLines(path, [.. rows.Select(row => [|string.Join(',', row)|])]);
            }
            """,
            Library.None);

    [Fact]
    public Task Types_that_only_look_alike_are_silent() =>
        Verify.ReportsAsync(
            """
            static class File { public static void WriteAllText(string path, string contents) { } }
            class StreamWriter { public StreamWriter(string path) { } public void WriteLine(double value) { } }
            class C { void Epochs(string path, double learningRate) { File.WriteAllText(path, string.Join(",", 1.5, learningRate)); new StreamWriter(path).WriteLine(learningRate); } }
            """,
            Library.None);

    [Theory]
    [InlineData("File.{|CS0117:WriteAllTxt|}(path, x.ToString());")]
    [InlineData("File.{|CS1501:WriteAllText|}();")]
    public Task Half_typed_code_is_silent_or_right(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Fact]
    public async Task Test_projects_are_silent()
    {
        var program = Verify.Program(Learning("File.WriteAllText(path, string.Join(\",\", row));"), fixedSource: null, Library.None);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        await program.RunAsync();
    }

    private static string Plain(string code) => Class(Method(code));

    private static string Learning(string code) => LearningClass(Method(code));

    private static string Method(string code) =>
        "void M(string path, string name, double x, float? y, Half half, decimal price, DateTime day, double[] row, List<float> list, "
        + "TextWriter output, System.Xml.XmlWriter xml) { " + code + " }";

    private static string LearningClass(string members) => Class("int _epochs; double _learningRate; " + members);

    private static string Class(string members) =>
        "using System; using System.IO; using System.Linq; using System.Collections.Generic; using System.Globalization; using System.Text; using System.Threading.Tasks;\n"
        + "class C { " + members + " static void Use(object value) { } }";
}
