using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.UndecodableBytesReplacedAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class UndecodableBytesReplacedAnalyzerTests
{
    private const string Strict = "Pass a UTF8Encoding that throws on invalid bytes";

    [Theory]
    [InlineData("{|#0:File.ReadAllText(path)|}", "File.ReadAllText(path)", "makes U+FFFD of every byte that is not UTF-8")]
    public async Task The_message_names_the_call_and_the_harm(string code, string call, string harm)
    {
        var program = Verify.Program(Learning($"var words = {code}.Split(' ');"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.UndecodableBytesReplaced, call, harm, Strict));
        await program.RunAsync();
    }

    [Theory]
    [InlineData("var words = [|File.ReadAllText(path)|].Split(' ');")]
    [InlineData("var tokens = (await [|File.ReadAllTextAsync(path)|])!.ToLowerInvariant().Split();")]
    [InlineData("foreach (var line in [|File.ReadLines(path)|]) foreach (var word in line.Split(' ')) Use(word);")]
    [InlineData("foreach (var sentence in [|File.ReadAllLines(path)|]) Use(sentence);")]
    [InlineData("var vocab = new HashSet<string>(); foreach (var line in [|File.ReadLines(path)|]) vocab.Add(line);")]
    [InlineData("var counts = [|File.ReadLines(path)|].SelectMany(line => line.Split(' ')).GroupBy(word => word).ToDictionary(g => g.Key, g => g.Count());")]
    [InlineData("using var reader = [|new StreamReader(path)|]; while (reader.ReadLine() is { } review) Use(review);")]
    [InlineData("using var reader = [|File.OpenText(path)|]; var document = reader.ReadToEnd();")]
    [InlineData("using var reader = [|new StreamReader(File.OpenRead(path))|]; var document = reader.ReadToEnd();")]
    [InlineData("using StreamReader reader = [|new(path)|]; var document = reader.ReadToEnd();")]
    [InlineData("foreach (var line in [|File.ReadLines(path, Encoding.UTF8)|]) Use(Tokenize(line));")]
    [InlineData("foreach (var line in [|File.ReadLines(encoding: Encoding.Default, path: path)|]) Use(Tokenize(line));")]
    [InlineData("foreach (var line in [|File.ReadLines(path, new UTF8Encoding(false))|]) Use(Tokenize(line));")]
    [InlineData("foreach (var line in [|File.ReadLines(path)|]) { var cells = line.Split('\\t'); Use(new Message(cells[0])); }")]
    [InlineData("foreach (var line in [|File.ReadLines(path, Encoding.ASCII)|]) Use(Tokenize(line));")]
    [InlineData("using var reader = [|new StreamReader(path, Encoding.ASCII)|]; var document = reader.ReadToEnd();")]
    [InlineData("[|File.WriteAllLines(path, vocabulary, Encoding.ASCII)|];")]
    [InlineData("using var writer = [|new StreamWriter(path, false, Encoding.ASCII)|]; foreach (var token in vocabulary) writer.WriteLine(token);")]
    public Task Text_that_becomes_tokens_is_reported(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Theory]
    // It throws, or another encoding is meant.
    [InlineData("var words = File.ReadAllText(path, new UTF8Encoding(false, true)).Split(' ');")]
    [InlineData("var words = File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: strict)).Split(' ');")]
    [InlineData("var words = File.ReadAllText(path, Encoding.Latin1).Split(' ');")]
    [InlineData("var words = File.ReadAllText(path, Encoding.GetEncoding(1252)).Split(' ');")]
    [InlineData("var words = File.ReadAllText(path, encoding).Split(' ');")]
    [InlineData("var words = File.ReadAllText(path, strict ? new UTF8Encoding(false, true) : Encoding.UTF8).Split(' ');")]
    // No text to learn from.
    [InlineData("var rows = File.ReadLines(path).Select(line => line.Split(',').Select(double.Parse).ToArray()).ToArray();")]
    [InlineData("var settings = System.Text.Json.JsonDocument.Parse(File.ReadAllText(path));")]
    [InlineData("var version = File.ReadAllText(path).Trim();")]
    [InlineData("using var reader = new BinaryReader(File.OpenRead(path)); var magic = Encoding.ASCII.GetString(reader.ReadBytes(4));")]
    [InlineData("var words = Console.ReadLine()!.Split(' ');")]
    // Every letter can be written.
    [InlineData("File.WriteAllLines(path, vocabulary);")]
    [InlineData("File.WriteAllLines(path, vocabulary, Encoding.UTF8);")]
    [InlineData("File.WriteAllText(path, \"epoch,loss\", Encoding.ASCII);")]
    public Task Traps_are_silent(string code) => Verify.ReportsAsync(Learning(code), Library.None);

    [Fact]
    public Task Other_programs_are_silent() =>
        Verify.ReportsAsync("using System.IO; class C { void M(string path) { var words = File.ReadAllText(path).Split(' '); } }", Library.None);

    [Theory]
    [InlineData("while ((read = stream.Read(buffer, 0, buffer.Length)) > 0) text.Append([|Encoding.UTF8.GetString(buffer, 0, read)|]);")]
    [InlineData("while ((read = await stream.ReadAsync(buffer, 0, buffer.Length)) > 0) all += [|Encoding.UTF8.GetString(buffer, 0, read)|];")]
    [InlineData("do { read = stream.Read(buffer); all = all + [|new UTF8Encoding(false).GetString(buffer, 0, read)|]; } while (read > 0);")]
    [InlineData("while ((read = stream.Read(buffer)) > 0) { var part = [|Encoding.UTF8.GetString(buffer.AsSpan(0, read))|]; text.Append(part); }")]
    [InlineData("for (;;) { read = socket.Receive(buffer); if (read == 0) break; text.Append([|Encoding.UTF8.GetString(bytes: buffer, index: 0, count: read)|]); }")]
    public Task Blocks_are_reported_in_every_program(string code) =>
        Verify.ReportsAsync(Blocks(code), Library.None);

    [Theory]
    [InlineData("while ((read = stream.Read(buffer)) > 0) text.Append(Encoding.ASCII.GetString(buffer, 0, read));")]
    [InlineData("while ((read = stream.Read(buffer)) > 0) text.Append(Encoding.Latin1.GetString(buffer, 0, read));")]
    [InlineData("while ((read = stream.Read(buffer)) > 0) text.Append(new UTF8Encoding(false, true).GetString(buffer, 0, read));")]
    [InlineData("while ((read = stream.Read(buffer)) > 0) text.Append(decoder.GetChars(buffer, 0, read, letters, 0));")]
    // Each block is a message.
    [InlineData("while ((read = stream.Read(buffer)) > 0) Console.WriteLine(Encoding.UTF8.GetString(buffer, 0, read));")]
    [InlineData("while ((read = stream.Read(buffer)) > 0) Handle(Encoding.UTF8.GetString(buffer, 0, read));")]
    // All bytes are there.
    [InlineData("read = stream.Read(buffer); text.Append(Encoding.UTF8.GetString(buffer, 0, read));")]
    [InlineData("foreach (var name in names) text.Append(Encoding.UTF8.GetString(name));")]
    [InlineData("while (true) { stream.ReadExactly(buffer); text.Append(Encoding.UTF8.GetString(buffer)); }")]
    public Task Other_bytes_are_silent(string code) => Verify.ReportsAsync(Blocks(code), Library.None);

    [Fact]
    public Task New_syntax_is_read() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;

            var vocabulary = new Corpus("reviews.txt").Words().ToHashSet();

            class Corpus(string path)
            {
                public int Epochs { get; init; }
                public double LearningRate { get; init; }

                public IEnumerable<string> Words() => [.. from line in [|File.ReadLines(path)|] from word in line.Split(' ') select word];
            }
            """,
            Library.None);

    [Fact]
    public Task Half_typed_code_is_silent_or_right() =>
        Verify.ReportsAsync(Learning("var words = File.{|CS1501:ReadAllText|}().Split(' ');"), Library.None);

    private static string Learning(string code) =>
        "using System; using System.IO; using System.Linq; using System.Collections.Generic; using System.Text; using System.Threading.Tasks;\n"
        + "class Classifier { int _epochs; double _learningRate; async Task Load(string path, bool strict, Encoding encoding, List<string> vocabulary) { await Task.Yield(); " + code + " } "
        + "static string[] Tokenize(string text) => text.Split(' '); static void Use(object value) { } record Message(string Body); }";

    private static string Blocks(string code) =>
        "using System; using System.IO; using System.Collections.Generic; using System.Text; using System.Threading.Tasks;\n"
        + "class C { async Task<string> M(Stream stream, System.Net.Sockets.Socket socket, List<byte[]> names) { await Task.Yield(); var buffer = new byte[1024]; var letters = new char[2048]; "
        + "var decoder = Encoding.UTF8.GetDecoder(); var text = new StringBuilder(); var all = \"\"; int read; " + code + " return all + text; } static void Handle(string message) { } }";
}
