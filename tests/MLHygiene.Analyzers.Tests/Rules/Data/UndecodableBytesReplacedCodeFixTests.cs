using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Data.UndecodableBytesReplacedAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Data.UndecodableBytesReplacedCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Data;

public sealed class UndecodableBytesReplacedCodeFixTests
{
    private const string Strict = "new UTF8Encoding(false, throwOnInvalidBytes: true)";

    [Theory]
    [InlineData("[|File.ReadAllText(path)|]", $"File.ReadAllText(path, {Strict})")]
    [InlineData("[|File.ReadAllText(path /* all */)|]", $"File.ReadAllText(path, {Strict} /* all */)")]
    [InlineData("[|File.ReadAllText(path: path)|]", $"File.ReadAllText(path: path, encoding: {Strict})")]
    [InlineData("[|File.ReadAllText(path, Encoding.UTF8)|]", $"File.ReadAllText(path, {Strict})")]
    [InlineData("[|File.ReadAllText(path, Encoding.ASCII)|]", $"File.ReadAllText(path, {Strict})")]
    [InlineData("await [|File.ReadAllTextAsync(path, token)|]", $"await File.ReadAllTextAsync(path, {Strict}, token)")]
    [InlineData("[|new StreamReader(path)|].ReadToEnd()", $"new StreamReader(path, {Strict}).ReadToEnd()")]
    [InlineData("[|new StreamReader(path, true)|].ReadToEnd()", $"new StreamReader(path, {Strict}, true).ReadToEnd()")]
    [InlineData("[|new StreamReader(stream)|].ReadToEnd()", $"new StreamReader(stream, {Strict}).ReadToEnd()")]
    [InlineData("[|new StreamReader(stream, leaveOpen: true)|].ReadToEnd()", $"new StreamReader(stream, leaveOpen: true, encoding: {Strict}).ReadToEnd()")]
    public Task Throws_on_wrong_bytes(string code, string corrected) =>
        Verify.FixesAsync(Program($"var document = {code};"), Program($"var document = {corrected};"), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_read_of_a_document(string newLine) =>
        Verify.FixesAsync(
            Program("// Two texts.\n        var review = [|File.ReadAllText(path)|]; // one\n        var words = [|File.ReadAllText(\n            path)|].Split(' ');").ReplaceLineEndings(newLine),
            Program($"// Two texts.\n        var review = File.ReadAllText(path, {Strict}); // one\n        var words = File.ReadAllText(\n            path, {Strict}).Split(' ');").ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Keeps_one_decoder_for_all_blocks() =>
        Verify.FixesAsync(
            Program(
                """
                var text = new StringBuilder();
                        var buffer = new byte[1024];
                        int read;
                        // Block by block.
                        while ((read = stream.Read(buffer)) > 0)
                        {
                            text.Append([|Encoding.UTF8.GetString(buffer, 0, read)|]); // one block
                        }
                """),
            Program(
                """
                var text = new StringBuilder();
                        var buffer = new byte[1024];
                        int read;
                        // Block by block.
                        var decoder = Encoding.UTF8.GetDecoder();
                        var letters = new char[Encoding.UTF8.GetMaxCharCount(buffer.Length)];
                        while ((read = stream.Read(buffer)) > 0)
                        {
                            text.Append(new string(letters, 0, decoder.GetChars(buffer, 0, read, letters, 0))); // one block
                        }
                """),
            Library.None);

    [Theory]
    [InlineData("var document = [|File.OpenText(path)|].ReadToEnd();")]
    [InlineData("var document = [|new StreamReader(path, new FileStreamOptions())|].ReadToEnd();")]
    [InlineData("var text = \"\"; var buffer = new byte[9]; int read; while ((read = stream.Read(buffer)) > 0) text += [|Encoding.UTF8.GetString(buffer.AsSpan(0, read))|];")]
    [InlineData("var text = \"\"; while (text.Length < 9) { var buffer = new byte[9]; text += [|Encoding.UTF8.GetString(buffer, 0, stream.Read(buffer))|]; }")]
    public Task Offers_nothing_where_there_is_no_place_for_it(string code) => Verify.OffersNoFixAsync(Program(code), Library.None);

    private static string Program(string code) =>
        $$"""
        using System;
        using System.IO;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        class Classifier
        {
            int epochs; double learningRate;

            async Task Load(string path, Stream stream, CancellationToken token)
            {
                {{code}}
            }
        }
        """;
}
