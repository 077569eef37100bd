using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow;

/// <summary>Where the text of each parse of a program comes from.</summary>
public sealed class ParsedTextTests
{
    private const string Usings = "using System; using System.IO; using System.Linq; using System.Collections.Generic; using System.Globalization; ";

    [Theory]
    [InlineData("var x = double.Parse(File.ReadAllText(path));")]
    [InlineData("foreach (var line in File.ReadLines(path)) Use(float.Parse(line));")]
    [InlineData("foreach (string line in File.ReadAllLines(path)) { var cells = line.Split(','); Use(float.Parse(cells[0].Trim())); }")]
    [InlineData("foreach (var line in File.ReadLines(path).Skip(1)) { var cells = line.Split(','); for (int i = 0; i < 3; i++) Use(Convert.ToSingle(cells[i])); }")]
    [InlineData("var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).Select(cells => cells.Select(c => float.Parse(c)).ToArray()).ToList();")]
    [InlineData("var rows = File.ReadLines(path).Select(line => line.Split(',').Select(float.Parse).ToArray()).ToArray();")]
    [InlineData("var rows = File.ReadLines(path).Select(line => Array.ConvertAll(line.Split(','), double.Parse)).ToArray();")]
    [InlineData("var all = from line in File.ReadLines(path) let cells = line.Split(';') select double.Parse(line);")]
    [InlineData("using var reader = new StreamReader(path); string? line; while ((line = reader.ReadLine()) != null) Use(double.Parse(line));")]
    [InlineData("using var reader = File.OpenText(path); while (reader.ReadLine() is { } line) Use(double.Parse(line[..4]));")]
    [InlineData("using var reader = File.OpenText(path); if (reader.ReadLine() is string line) Use(double.Parse(line.AsSpan(0, 4)));")]
    [InlineData("using TextReader reader = new StreamReader(File.OpenRead(path)); Use(double.Parse(reader.ReadToEnd().Substring(2)));")]
    [InlineData("var text = File.ReadAllText(path); ReadOnlySpan<char> span = text; Use(double.Parse(span.Slice(2)));")]
    [InlineData("var reader = new StringReader(File.ReadAllText(path)); Use(double.Parse(reader.ReadLine()!));")]
    [InlineData("var lines = new List<string>(); foreach (var line in File.ReadLines(path)) lines.Add(line); foreach (var l in lines) Use(double.Parse(l));")]
    [InlineData("var cells = new string[3]; cells[0] = File.ReadAllText(path); Use(double.Parse(cells[0]));")]
    [InlineData("var ok = double.TryParse(File.ReadAllLines(path)[^1], out var x);")]
    [InlineData("var when = DateTime.Parse(File.ReadAllText(path).Split('\\t')[0], CultureInfo.InvariantCulture);")]
    [InlineData("Use((double)Convert.ChangeType(File.ReadAllText(path), typeof(double)));")]
    [InlineData("var text = path.Length > 0 ? File.ReadAllText(path) : \"1\"; Use(double.Parse(text));")]
    [InlineData("Use(double.Parse(s: File.ReadAllText(path)!, provider: null));")]
    public async Task Text_of_a_file_is_followed_to_the_parse(string body) =>
        Assert.Equal([TextOrigin.File], await OriginsAsync(Method(body)));

    [Theory]
    [InlineData("void M(string path) { foreach (var line in File.ReadLines(path)) Row(line); } float Row(string line) => float.Parse(line.Split(',')[1]);")]
    [InlineData("IEnumerable<float> M(string path) => File.ReadLines(path).Select(Row); float Row(string line) => float.Parse(line);")]
    [InlineData("void M(string path) { foreach (var cells in Cells(path)) Use(float.Parse(cells[0])); } IEnumerable<string[]> Cells(string path) { foreach (var l in File.ReadLines(path)) yield return l.Split(','); }")]
    [InlineData("void M(string path) => Use(float.Parse(Read(path)[0])); string[] Read(string path) => File.ReadAllLines(path);")]
    [InlineData("readonly StreamReader _reader = new(\"train.csv\"); void M() => Use(float.Parse(_reader.ReadLine()!));")]
    [InlineData("readonly string[] _lines; C(string path) { _lines = File.ReadAllLines(path); } void M() => Use(float.Parse(_lines[0]));")]
    [InlineData("void M(Stream stream) { using var reader = new StreamReader(stream); Use(float.Parse(reader.ReadLine()!)); }")]
    [InlineData("void M(TextReader reader) { while (reader.ReadLine() is { } line) Use(float.Parse(line)); }")]
    [InlineData("async System.Threading.Tasks.Task M(string path) { await foreach (var line in File.ReadLinesAsync(path)) Use(float.Parse(line)); }")]
    [InlineData("async System.Threading.Tasks.Task M(string path) => Use(float.Parse((await File.ReadAllTextAsync(path)).Trim()));")]
    [InlineData("void M(string path) { var line = File.ReadAllLines(path)?[0]; Use(float.Parse(line!)); }")]
    public async Task Through_helpers_fields_and_readers_that_are_handed_over(string members) =>
        Assert.Equal([TextOrigin.File], await OriginsAsync(Class(members)));

    [Theory]
    [InlineData("float[] M(string line) => line.Split(',').Select(float.Parse).ToArray();")]
    [InlineData("float M(string line) => float.Parse(line.Split(',')[2], CultureInfo.InvariantCulture);")]
    [InlineData("float M(string line) => float.Parse(line[2..6]);")]
    [InlineData("float M(string line) => float.Parse(line.Substring(2, 4));")]
    [InlineData("float M(ReadOnlySpan<char> line) => float.Parse(line.Slice(2, 4));")]
    [InlineData("float M(string text) => float.Parse(new StringReader(text).ReadLine()!);")]
    [InlineData("float M(string line) => float.Parse(System.Text.RegularExpressions.Regex.Split(line, \" +\")[0]);")]
    public async Task Parts_of_a_text_from_elsewhere_are_parts(string members) =>
        Assert.Equal([TextOrigin.Parts], await OriginsAsync(Class(members)));

    [Theory]
    [InlineData("float M(string text) => float.Parse(text);")]
    [InlineData("float M(string text) => float.Parse(text.Trim().Replace('_', ' '));")]
    [InlineData("float M(Dictionary<string, string> values) => float.Parse(values[\"rate\"]);")]
    [InlineData("float M() => float.Parse(\"1.5\");")]
    [InlineData("float M() => float.Parse(Environment.GetEnvironmentVariable(\"RATE\")!);")]
    [InlineData("float M(Func<string> read) => float.Parse(read());")]
    [InlineData("float M(string line) => Part(line); static float Part(string line) => float.Parse(line);")]
    [InlineData("Func<string, float> M() => text => float.Parse(text);")]
    [InlineData("Func<string, float> M() { Func<string, float> parse = text => float.Parse(text); return parse; }")]
    [InlineData("abstract class Reader { public abstract string? ReadLine(); } float M(Reader reader) => float.Parse(reader.ReadLine()!);")]
    [InlineData("static class File { public static string ReadAllText(string path) => throw null!; } float M() => float.Parse(File.ReadAllText(\"x\"));")]
    public async Task Any_other_text_is_not_known(string members) =>
        Assert.Equal([TextOrigin.Unknown], await OriginsAsync(Class(members)));

    [Theory]
    [InlineData("void M() => Use(double.Parse(Console.ReadLine()!));")]
    [InlineData("void M() { while (Console.In.ReadLine() is { } line) Use(double.Parse(line.Split(' ')[0])); }")]
    [InlineData("void M() { using var reader = new StreamReader(Console.OpenStandardInput()); Use(double.Parse(reader.ReadLine()!)); }")]
    [InlineData("void M(string path) { using TextReader reader = path == \"-\" ? Console.In : File.OpenText(path); Use(double.Parse(reader.ReadLine()!)); }")]
    [InlineData("void M(string path) { string line; if (path == \"\") line = Console.ReadLine()!; else line = File.ReadAllText(path); Use(double.Parse(line)); }")]
    [InlineData("static void Main(string[] args) => Use(double.Parse(args[0]));")]
    [InlineData("static void Main(string[] args) => Run(args); static void Run(string[] words) { foreach (var word in words) Use(double.Parse(word.Split('=')[1])); }")]
    [InlineData("void M() => Use(double.Parse(Environment.GetCommandLineArgs()[1]));")]
    public async Task What_somebody_types_is_no_file(string members) =>
        Assert.Equal([TextOrigin.User], await OriginsAsync(Class(members)));

    [Fact]
    public async Task Arguments_of_top_level_statements_are_typed() =>
        Assert.Equal([TextOrigin.User], await OriginsAsync(Usings + "var rate = double.Parse(args[0].Split('=')[1]);"));

    [Fact]
    public async Task The_text_of_a_control_is_typed()
    {
        const string Library = "namespace Controls; public class TextBox { public string Text { get; set; } = string.Empty; }";
        const string Program = "class C { double Rate(Controls.TextBox box) => double.Parse(box.Text); string Text => \"1\"; double Own() => double.Parse(Text); }";
        var library = await AnyProgram.CompileAsync(Library);

        Assert.Equal(
            [TextOrigin.User, TextOrigin.Unknown],
            Parses((await AnyProgram.CompileAsync(Program)).AddReferences(library.WithAssemblyName("Controls").ToMetadataReference())).Select(parse => parse.Origin));
    }

    [Theory]
    [InlineData("double M(double x) => Convert.ToDouble(1);")]
    [InlineData("double M(object x) => Convert.ToDouble(x);")]
    [InlineData("string M(double x) => x.ToString();")]
    [InlineData("static class Amount { public static double Parse(string text) => 1; } double M() => Amount.Parse(\"1\");")]
    [InlineData("bool M(string text) => bool.Parse(text);")]
    [InlineData("double M(string text) => double.Parse(")]
    [InlineData("double M() => double.Parse(s: text, ")]
    public async Task Other_calls_parse_no_text(string members) =>
        Assert.DoesNotContain(await OriginsAsync(Class(members)), origin => origin != TextOrigin.Unknown);

    /// <summary>
    /// A number of a data file and a number of a settings file are read alike: the columns of a table and the scores of a game come from
    /// files as well, so that a rule needs more than this.
    /// </summary>
    [Theory]
    [InlineData("CommandLine.cs", "cells[i] File", "values[name] Unknown")]
    [InlineData(
        "ConfigurationReader.cs",
        "text Unknown", "isPercent ? text[..^1] : text Parts", "text[..digits] Parts", "amount Parts", "range[0] Parts", "range[1] Parts")]
    [InlineData("GameLoop.cs", "args[0] User", "parts[1] File")]
    [InlineData("WebShop.cs", "args[0] User", "parts[0] Parts", "parts[1] Parts", "parts[2] Parts", "Value(name) Unknown", "parts[1] Parts")]
    public async Task In_ordinary_programs(string program, params string[] parses) =>
        Assert.Equal(
            parses,
            (await ParsesAsync(Repository.Read("tests", "MLHygiene.Analyzers.Tests", "OrdinaryPrograms", program)))
                .Select(parse => $"{parse.Text.Syntax} {parse.Origin}"));

    private static string Method(string body) => Class($"void M(string path) {{ {body} }}");

    private static string Class(string members) => $"#nullable enable\n{Usings} class C {{ static void Use(double x) {{ }} {members} }}";

    private static async Task<IEnumerable<TextOrigin>> OriginsAsync(string program) =>
        (await ParsesAsync(program)).Select(parse => parse.Origin);

    private static async Task<List<ParsedText>> ParsesAsync(string program) => Parses(await AnyProgram.CompileAsync(program));

    private static List<ParsedText> Parses(Compilation compilation)
    {
        var apis = ApiTable.Create(compilation, ModelFiles.OfThePackage);
        var file = FileOperations.Read(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), CancellationToken.None);
        return file.All.Select(operation => ParsedText.Find(apis, file, operation)).OfType<ParsedText>().ToList();
    }
}
