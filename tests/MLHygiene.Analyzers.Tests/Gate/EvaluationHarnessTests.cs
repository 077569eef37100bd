using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Tests.Catalog;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Gate;

public sealed class EvaluationHarnessTests
{
    private const string Usings = "using System; using System.Linq; using System.Collections.Generic; ";

    [Theory]
    [InlineData("class C { void Evaluate() { } }")]
    [InlineData("class C { void RunEval() { } }")]
    [InlineData("class AnswerGrader { void Run() { } }")]
    [InlineData("class AccuracyMetric { class Inner { void Run() { } } }")]
    [InlineData("class C { double Accuracy { get { return 1; } } }")]
    [InlineData("class C { void judge_answers() { } }")]
    [InlineData("class Benchmark(int rounds) { int Run() => rounds; }")]
    public async Task Names_say_it(string program) => Assert.True(await NamedAsync(program));

    [Theory]
    [InlineData("class C { void Run() { } }")]
    [InlineData("class C { void Retrieval() { } }")]
    [InlineData("class C { void Upgrade() { } }")]
    [InlineData("class Workbench { void Run() { } }")]
    [InlineData("class Medieval { void Underscored() { } }")]
    [InlineData("namespace Evaluation.Metrics { class C { void Run() { } } }")]
    public async Task Other_names_do_not(string program) => Assert.False(await NamedAsync(program));

    [Theory]
    [InlineData("int hits = 0; for (int i = 0; i < n; i++) { if (predictions[i] == labels[i]) hits++; }")]
    [InlineData("int hits = 0; for (int i = 0; i < n; i++) { if (labels[i] == Predict(i)) { hits += 1; } }")]
    [InlineData("double hits = 0; foreach (var label in labels) { var output = Predict(label); hits += output == label ? 1 : 0; }")]
    [InlineData("int hits = 0; foreach (var (question, expected) in cases) { var answer = Ask(question); if (answer.Trim().Equals(expected, StringComparison.OrdinalIgnoreCase)) hits++; }")]
    [InlineData("int hits = 0; foreach (var (question, expected) in cases) { if (string.Equals(Ask(question).Result, expected)) Interlocked.Increment(ref hits); else hits++; }")]
    [InlineData("int hits = 0; for (int i = 0; i < n; i++) if (ArgMax(outputs[i]) == labels[i]) hits++;")]
    [InlineData("double total = 0; foreach (var (question, expected) in cases) { var reply = Ask(question); total += Similarity(reply.Text, expected); }")]
    [InlineData("var hits = Enumerable.Range(0, n).Count(i => predictions[i] == labels[i]);")]
    [InlineData("var share = Enumerable.Range(0, n).Average(i => Predict(i) == labels[i] ? 1.0 : 0.0);")]
    [InlineData("int hits = 0, i = 0; while (i < n) { if (predictions[i] == labels[i]) ++hits; i++; }")]
    public async Task A_loop_that_counts_hits_is_one(string body) => Assert.True(await CountsAsync(body));

    [Theory]
    [InlineData("for (int i = 0; i < n; i++) { if (predictions[i] == labels[i]) Console.WriteLine(i); }")]
    [InlineData("int hits = 0; if (predictions[0] == labels[0]) hits++;")]
    [InlineData("for (int i = 0; i < n; i++) { int hits = 0; if (predictions[i] == labels[i]) hits++; }")]
    [InlineData("int found = 0; foreach (var label in labels) { if (label == n) found++; }")]
    [InlineData("int found = 0; for (int i = 0; i < n; i++) { if (labels[i] == 3) found++; }")]
    [InlineData("int same = 0; for (int i = 1; i < n; i++) { if (labels[i] == labels[i - 1]) same++; }")]
    [InlineData("int wins = 0; for (int i = 0; i < n; i++) { if (predictions[i] > labels[i]) wins++; }")]
    [InlineData("string hits = \"\"; for (int i = 0; i < n; i++) { if (predictions[i] == labels[i]) hits += i; }")]
    [InlineData("double total = 0; foreach (var label in labels) { total += Math.Sqrt(label); }")]
    [InlineData("var first = Enumerable.Range(0, n).Where(i => predictions[i] == labels[i]).ToList();")]
    [InlineData("var any = Enumerable.Range(0, n).Any(i => predictions[i] == labels[i]);")]
    [InlineData("int hits = 0; for (int i = 0; i < n; i++) { if (predictions[i] == labels[")]
    public async Task Other_loops_are_none(string body) => Assert.False(await CountsAsync(body));

    [Fact]
    public async Task A_place_is_asked_for_its_function()
    {
        var file = await ReadAsync(
            "class C { int Run(int[] predictions, int[] labels) { int hits = 0; for (int i = 0; i < 9; i++) { if (predictions[i] == labels[i]) hits++; } return hits; } int Other() => 1; }");
        var answers = file.Bodies.ToDictionary(body => body.Owner.Name, body => EvaluationHarness.Encloses(body.Owner, body.Body));

        Assert.True(answers["Run"]);
        Assert.False(answers["Other"]);
    }

    /// <summary>Names alone say little elsewhere: a game keeps scores. No loop of these programs counts hits.</summary>
    [Theory]
    [InlineData("CommandLine.cs")]
    [InlineData("ConfigurationReader.cs")]
    [InlineData("GameLoop.cs")]
    [InlineData("WebShop.cs")]
    public async Task No_loop_of_an_ordinary_program_is_one(string program)
    {
        var file = await ReadAsync(Repository.Read("tests", "MLHygiene.Analyzers.Tests", "OrdinaryPrograms", program));

        Assert.DoesNotContain(file.Bodies, body => EvaluationHarness.CountsHits(body.Body));
    }

    private static async Task<bool> NamedAsync(string program)
    {
        var file = await ReadAsync(program);
        return file.Bodies.Select(body => EvaluationHarness.IsNamed(body.Owner)).Last();
    }

    private static async Task<bool> CountsAsync(string body)
    {
        var file = await ReadAsync(
            $$"""
            {{Usings}}
            using System.Threading;
            class Reply { public string Text => ""; public string Result => ""; public string Trim() => ""; }
            class C
            {
                int Predict(int i) => i;
                Reply Ask(string question) => new();
                int ArgMax(int output) => output;
                double Similarity(string left, string right) => 1;
                void Run(int n, int[] predictions, int[] outputs, int[] labels, (string, string)[] cases) { {{body}} }
            }
            """);
        return file.Bodies.Any(code => code.Owner.Name == "Run" && EvaluationHarness.CountsHits(code.Body));
    }

    private static async Task<FileOperations> ReadAsync(string program)
    {
        var compilation = await AnyProgram.CompileAsync(program);
        return FileOperations.Read(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), CancellationToken.None);
    }
}
