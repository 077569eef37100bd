using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Rules.Configuration;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Robustness;

/// <summary>Programs that nobody writes on purpose: the rules end, and none throws.</summary>
public sealed class OddProgramTests
{
    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using TorchSharp;
        using static TorchSharp.torch;

        """;

    private const string EverySmell =
        """
        { var rng = new Random(1); var s = rows.OrderBy(_ => rng.Next()); a = s.Take(3).ToList(); b = s.Skip(3).ToList(); }
        { var ml = new MLContext(); _ = ml.Clustering.Trainers.KMeans(); }
        { var loader = utils.data.DataLoader(set, 8); foreach (var batch in loader) { optimizer.zero_grad(); batch["x"].backward(); optimizer.step(); } }
        if (a.Count == double.NaN) { b = a; }

        """;

    private const string Method = "class Program { void M(List<int> rows, utils.data.Dataset set, optim.Optimizer optimizer) { List<int> a = rows, b = rows;\n";

    [Fact]
    public async Task A_method_of_ten_thousand_lines_is_read_to_its_end()
    {
        var program = new StringBuilder(Usings).Append(Method);
        for (var i = 0; i < 2_500; i++)
        {
            program.Append(EverySmell);
        }

        var reports = await ReportsAsync(program.Append("} }").ToString());

        Assert.Equal(["MLH1006", "MLH2001", "MLH3001", "MLH4001"], Ids(reports));
        Assert.Equal(4 * 2_500, reports.Length);
    }

    [Fact]
    public async Task One_variable_with_ten_thousand_uses_is_followed_no_further_than_the_limit()
    {
        var program = new StringBuilder(Usings).Append(Method).Append("var ml = new MLContext(); var rng = new Random(1); var s = rows.OrderBy(_ => rng.Next());\n");
        for (var i = 0; i < 5_000; i++)
        {
            program.Append("_ = ml.Clustering.Trainers.KMeans(); a = s.Take(3).ToList(); b = s.Skip(3).ToList();\n");
        }

        Assert.Empty(await ReportsAsync(program.Append("} }").ToString()));
    }

    [Fact]
    public async Task Helpers_that_call_each_other_without_end_are_left()
    {
        var program = new StringBuilder(Usings).Append("class Program {\n");
        for (var i = 0; i < 200; i++)
        {
            program.Append(
                CultureInfo.InvariantCulture,
                $$"""
                IEnumerable<int> Mix{{i}}(IEnumerable<int> rows, Random rng) => rng.Next() > 0 ? Mix{{(i + 1) % 200}}(rows, rng) : Mix{{(i + 7) % 200}}(rows.OrderBy(_ => rng.Next()), rng);
                MLContext Context{{i}}(MLContext ml) => Context{{(i + 1) % 200}}(ml ?? new MLContext());
                void Train{{i}}(torch.nn.Module model, Modules.DataLoader loader) { foreach (var batch in loader) { batch["x"].backward(); Train{{(i + 1) % 200}}(model, loader); } }
                void Split{{i}}(List<int> rows, Random rng) { var s = Mix{{i}}(rows, rng); var train = s.Take(3); var test = s.Skip(3); Split{{(i + 3) % 200}}(train.ToList(), rng); }

                """);
        }

        Assert.DoesNotContain(await ReportsAsync(program.Append('}').ToString()), report => report.Id == "AD0001");
    }

    [Fact]
    public async Task A_helper_that_calls_itself_in_many_places_is_looked_into_once()
    {
        var program = new StringBuilder(Usings).Append("class Tree { public int Kind; public Tree Left, Right; }\nclass Program { int Key(Tree t) { switch (t.Kind) {\n");
        for (var i = 0; i < 300; i++)
        {
            program.Append(CultureInfo.InvariantCulture, $"case {i}: return Key(t.Left) + Key(t.Right);\n");
        }

        program.Append("default: return new Random(1).Next(); } } void M(List<Tree> rows) { var s = rows.OrderBy(Key); var a = s.Take(3); var b = s.Skip(3); } }");

        Assert.Empty(await ReportsAsync(program.ToString()));
    }

    [Theory]
    [InlineData("class C<T> : C<C<T>> { double x; bool M() => x == double.NaN; }")]
    [InlineData("class A : B { } class B : A { bool M(A a) => a == double.NaN; }")]
    [InlineData("interface I<T> where T : I<T> { static abstract T NaN { get; } static abstract bool operator ==(T a, T b); static abstract bool operator !=(T a, T b); bool M(T t) => t == T.NaN; }")]
    [InlineData("class C { IEnumerable<int> s => s.OrderBy(_ => new Random().Next()); void M() { var a = s.Take(1); var b = s.Skip(1); } }")]
    [InlineData("class C { void M() { var ml = ml ?? new MLContext(); var x = ml.Clustering.Trainers.KMeans(); goto a; a: ml = ml; goto a; } }")]
    [InlineData("class C { int this[int i] => this[i]; C(C c) : this(c) { } void M() => M(); }")]
    [InlineData("partial class C { partial void M(); } partial class C { partial void M() { var ml = new MLContext(); } }")]
    [InlineData("var ml = new MLContext(); class C { class D : C.D { } } record R(R r) : R(r);")]
    [InlineData("class Softmax { double[] Train(double[] logits, double loss) { double max = 0, shift = 1; for (var epoch = 0; epoch < 9; epoch++) { max = shift; shift = max; max = shift - max; shift = max * shift; } var e = logits.Select(x => Math.Exp(x - max)).ToArray(); var sum = e.Sum(); var best = Math.Log(max) / shift; loss = best; best = loss; return e.Select(x => x / sum / best).ToArray(); } }")]
    public async Task Types_members_and_variables_that_lead_to_themselves_are_left(string program) =>
        Assert.DoesNotContain(await ReportsAsync(Usings + program), report => report.Id == "AD0001");

    [Fact]
    public async Task Deeply_nested_code_is_read()
    {
        const int Depth = 50;
        var program = Usings + Method
            + string.Concat(Enumerable.Repeat("try { while (a.Count > 0) { if (b.Count > 1) {", Depth))
            + EverySmell
            + string.Concat(Enumerable.Repeat("} } } finally { a = b; }", Depth)) + "} }";

        Assert.Equal(["MLH1006", "MLH2001", "MLH3001", "MLH4001"], Ids(await ReportsAsync(program)));
    }

    [Fact]
    public async Task A_long_chain_of_calls_is_read()
    {
        var program = Usings + Method + "var rng = new Random(1); var s = rows.OrderBy(_ => rng.Next())"
            + string.Concat(Enumerable.Repeat(".Select(x => x)", 300)) + "; a = s.Take(3).ToList(); b = s.Skip(3).ToList(); } }";

        Assert.Equal(["MLH1006"], Ids(await ReportsAsync(program)));
    }

    [Fact]
    public async Task A_program_without_any_reference_is_left()
    {
        var compilation = (await AnyProgram.CompileAsync(Usings + Method + EverySmell + "} }")).RemoveAllReferences();

        Assert.Empty(await AnyProgram.ReportsAsync(compilation));
    }

    [Fact]
    public async Task A_model_file_that_cannot_be_read_is_reported()
    {
        var compilation = await AnyProgram.CompileAsync("class Program { }");

        var reports = await compilation
            .WithAnalyzers([new InvalidModelLineAnalyzer()], new AnalyzerOptions([new UnreadableFile()]))
            .GetAnalyzerDiagnosticsAsync();

        var report = Assert.Single(reports);
        Assert.Equal("MLH0002", report.Id);
        Assert.Equal(UnreadableFile.Name, report.Location.GetLineSpan().Path);
    }

    private static string[] Ids(ImmutableArray<Diagnostic> reports) =>
        [.. reports.Select(report => report.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static async Task<ImmutableArray<Diagnostic>> ReportsAsync(string program) =>
        await AnyProgram.ReportsAsync(await AnyProgram.CompileAsync(program));

    private sealed class UnreadableFile : AdditionalText
    {
        public const string Name = "company.mlhygiene.txt";

        public override string Path => Name;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
