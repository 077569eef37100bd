using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.LossyWeightsAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class LossyWeightsAnalyzerTests
{
    [Theory]
    [InlineData("{|#0:{_weights[0]:F4}|}", "{_weights[0]:F4}", "0.0000")]
    [InlineData("{|#0:{_bias:G3}|}", "{_bias:G3}", "1.23E-05")]
    public async Task The_message_names_the_format_and_what_is_left(string hole, string text, string left)
    {
        var program = Verify.Program(Learning($"File.WriteAllText(path, $\"{hole}\");"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.LossyWeights, text, left));
        await program.RunAsync();
    }

    [Theory]
    // Single numbers have nine digits, double ones seventeen.
    [InlineData("F4")]
    [InlineData("f")]
    [InlineData("N6")]
    [InlineData("E3")]
    [InlineData("G6")]
    [InlineData("G8")]
    [InlineData("0.####")]
    [InlineData("#,##0.00")]
    [InlineData("0")]
    [InlineData("0.000E+00")]
    public Task Formats_that_round_are_reported(string format) =>
        Verify.ReportsAsync(Learning($"File.WriteAllText(path, [|_weights[0].ToString(\"{format}\")|]);"), Library.None);

    [Theory]
    [InlineData("G9")]
    [InlineData("R")]
    [InlineData("G")]
    [InlineData("G0")]
    [InlineData("E8")]
    [InlineData("E16")]
    [InlineData("F20")]
    [InlineData("0.00000000E+0")]
    [InlineData("0.################")]
    [InlineData("P2")]
    [InlineData("")]
    public Task Formats_that_keep_every_digit_are_silent(string format) =>
        Verify.ReportsAsync(Learning($"File.WriteAllText(path, _weights[0].ToString(\"{format}\"));"), Library.None);

    [Theory]
    [InlineData("File.WriteAllText(path, [|_layers[0].Weights[1, 2].ToString(\"G15\", CultureInfo.InvariantCulture)|]);")]
    [InlineData("File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $\"[|{_bias:F4}|]\"));")]
    [InlineData("File.WriteAllText(path, FormattableString.Invariant($\"[|{_bias:F4}|]\"));")]
    [InlineData("FormattableString text = $\"[|{_bias:F4}|]\"; File.WriteAllText(path, text.ToString(CultureInfo.InvariantCulture));")]
    [InlineData("File.WriteAllLines(path, _weights.Select(w => [|w.ToString(\"F4\")|]));")]
    [InlineData("File.WriteAllLines(path, from w in _weights select $\"1;[|{w,8:F4}|]\");")]
    [InlineData("File.WriteAllText(path, string.Join(',', Array.ConvertAll(_weights, w => [|w.ToString(\"F4\")|])));")]
    [InlineData("foreach (var w in _weights) File.AppendAllText(path, [|w.ToString(format: \"F4\")|] + \"\\n\");")]
    [InlineData("using var writer = new StreamWriter(path); for (var i = 0; i < _weights.Length; i++) { var w = _weights[i]; writer.Write($\"[|{w:F4}|],\"); }")]
    [InlineData("using var writer = new StreamWriter(path); foreach (var row in _embeddings) writer.WriteLine([|\"{0:F4};{1:F4}\"|], row[0], row[1]);")]
    [InlineData("var text = new StringBuilder(); text.Append($\"[|{_bias:F4}|]\"); File.WriteAllText(path, text.ToString());")]
    [InlineData("var text = new StringBuilder(); text.AppendFormat([|\"{0:0.00}\"|], _weights[0]); File.WriteAllText(path, text.ToString());")]
    [InlineData("foreach (var neuron in _neurons) File.AppendAllText(path, [|neuron.Weight.ToString(\"F4\")|]);")]
    public Task Weights_are_followed_to_the_file(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Theory]
    [InlineData("string Serialize() => string.Join(\";\", _weights.Select(w => [|w.ToString(\"F4\")|]));")]
    [InlineData("IEnumerable<string> ExportLines() { foreach (var w in _weights) yield return $\"[|{w:F4}|]\"; }")]
    [InlineData("void Save(TextWriter writer) { foreach (var w in _weights) writer.WriteLine($\"[|{w:F4}|]\"); }")]
    [InlineData("void Save(Stream stream) { using var writer = new StreamWriter(stream); writer.Write([|_bias.ToString(\"F4\")|]); }")]
    [InlineData("void Save(string path) => File.WriteAllLines(path, _weights.Select(Text)); static string Text(float w) => [|w.ToString(\"F4\")|];")]
    [InlineData("void Save(string path) => File.WriteAllText(path, $\"bias [|{_bias:F4}|]\");")]
    [InlineData("void Save<T>(string path, T[] weights) where T : System.Numerics.IFloatingPoint<T> => File.WriteAllLines(path, weights.Select(w => [|w.ToString(\"G5\", null)|]));")]
    [InlineData("string Export() { Span<char> buffer = stackalloc char[32]; [|_bias.TryFormat(buffer, out var length, \"F8\")|]; return new string(buffer[..length]); }")]
    public Task Methods_that_save_are_reported(string members) => Verify.ReportsAsync(Class(members), Library.None);

    [Theory]
    // For people.
    [InlineData("Console.WriteLine($\"{_bias:F4}\"); Console.WriteLine(string.Join(\",\", _weights.Select(w => w.ToString(\"F4\"))));")]
    [InlineData("File.AppendAllText(\"train.log\", $\"{_bias:F4}\");")]
    [InlineData("File.WriteAllText(path, $\"bias: {_bias:F4}\");")]
    [InlineData("File.WriteAllText(path, $\"bias = {_bias:F4}\");")]
    [InlineData("Show(string.Join(\",\", _weights.Select(w => w.ToString(\"F4\"))));")]
    // Not learned.
    [InlineData("File.AppendAllText(path, $\"{epochs};{loss:F4};{learningRate:F2}\");")]
    [InlineData("foreach (var person in _people) File.AppendAllText(path, $\"{person.Height:F1};{person.Weight:F1}\");")]
    // No fraction that could be lost.
    [InlineData("File.WriteAllText(path, _counts.Weights.ToString(\"D4\"));")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Fact]
    public Task Other_weights_are_silent() =>
        Verify.ReportsAsync(
            "using System.IO; using System.Linq; class Shipment { double[] _weights = { 1.5 }; void Save(string path) => File.WriteAllLines(path, _weights.Select(w => w.ToString(\"F1\"))); }",
            Library.None);

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using System.IO;
            using System.Linq;
            using Number = System.Double;

            new Perceptron([0.1, 0.2]).Save("weights.txt");

            class Perceptron(Number[] weights)
            {
                public int Epochs { get; init; }
                public void Save(string path) => File.WriteAllLines(path, [.. weights.Select(w => [|w.ToString("F3")|])]);
            }
            """,
            Library.None);

    [Theory]
    [InlineData("File.WriteAllText(path, _weights[{|CS0443:]|}.ToString(\"F4\"));")]
    public Task Half_typed_code_is_silent_or_right(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Fact]
    public async Task Test_projects_are_silent()
    {
        var program = Verify.Program(Learning("File.WriteAllText(path, _weights[0].ToString(\"F4\"));"), fixedSource: null, Library.None);
        program.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        await program.RunAsync();
    }

    private static string Learning(string code) => Class("void M(string path, int epochs, double loss, double learningRate) { " + code + " }");

    private static string Class(string members) =>
        "using System; using System.IO; using System.Linq; using System.Collections.Generic; using System.Globalization; using System.Text;\n"
        + "class Perceptron { int _epochs; float[] _weights = new float[3]; double _bias; List<double[]> _embeddings = new(); List<Layer> _layers = new(); "
        + "List<Neuron> _neurons = new(); List<Person> _people = new(); (int Weights, int Rows) _counts; static void Show(string text) { } " + members + " }\n"
        + "class Layer { public double[,] Weights { get; } = new double[3, 3]; } class Neuron { public double Weight { get; set; } } "
        + "class Person { public double Weight { get; set; } public double Height { get; set; } }";
}
