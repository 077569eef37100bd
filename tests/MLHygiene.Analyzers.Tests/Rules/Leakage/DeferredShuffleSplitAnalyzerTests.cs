using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.DeferredShuffleSplitAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.DeferredShuffleSplitCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class DeferredShuffleSplitAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_query_and_its_parts_and_the_readers_are_additional_locations()
    {
        var program = Verify.Program(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;

            static class Program
            {
                static void Run(List<float[]> rows)
                {
                    var rng = new Random(42);
                    var shuffled = {|#0:rows.OrderBy(_ => rng.Next())|};
                    var train = {|#1:shuffled.Take(800)|}.ToArray();
                    var test = {|#2:shuffled.Skip(800)|}.ToArray();
                }
            }
            """,
            fixedSource: null,
            Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.DeferredShuffleSplit, "shuffled", "train", "test").WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Fact]
    public Task Parts_without_a_name_are_told_by_their_call()
    {
        var program = Verify.Program(
            InMethod("""
            var shuffled = {|#0:rows.OrderBy(_ => rng.Next())|};
            Model.Fit({|#1:shuffled.Take(n - 1)|});
            Model.Score({|#2:shuffled.Skip(n - 1)|});
            """),
            fixedSource: null,
            Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.DeferredShuffleSplit, "shuffled", "Take(n - 1)", "Skip(n - 1)").WithLocation(1).WithLocation(2));
        return Run(program);
    }

    // How the rows are shuffled.
    [Theory]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next())|];")]
    [InlineData("var s = [|rows.OrderByDescending(r => rng.NextDouble())|];")]
    [InlineData("var s = [|rows.OrderBy(_ => Random.Shared.Next())|];")]
    [InlineData("var s = [|rows.OrderBy(_ => Guid.NewGuid())|];")]
    [InlineData("var s = [|rows.OrderBy(r => { var key = rng.Next(); return key; })|];")]
    [InlineData("var s = [|rows.OrderBy(r => System.Security.Cryptography.RandomNumberGenerator.GetInt32(1000))|];")]
    [InlineData("var s = [|rows.OrderBy(_ => new Random().Next())|];")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next(), Comparer<int>.Default)|];")]
    [InlineData("var s = [|rows.OrderBy(keySelector: (Row _) => rng.Next())|];")]
    [InlineData("var s = [|Enumerable.OrderBy(keySelector: _ => rng.Next(), source: rows)|];")]
    [InlineData("var s = [|rows.AsParallel().OrderBy(_ => rng.Next())|];")]
    [InlineData("var s = [|rows.Shuffle()|];")]
    [InlineData("var s = [|Enumerable.Shuffle(rows)|];")]
    [InlineData("Func<Row, int> key = _ => rng.Next(); var s = [|rows.OrderBy(key)|];")]
    [InlineData("var s = [|rows.OrderBy(Key)|]; int Key(Row r) => rng.Next();")]
    [InlineData("var s = [|rows.OrderBy(r => Key())|]; int Key() => Draw(); int Draw() => rng.Next();")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next()).ThenBy(r => r.Id)|];")]
    [InlineData("var s = [|from r in rows orderby rng.Next() select r|];")]
    [InlineData("var s = [|from r in rows let key = rng.Next() orderby key select r|];")]
    [InlineData("var s = [|from r in rows orderby Guid.NewGuid() descending select new Row { Id = r.Id }|];")]
    [InlineData("var s = [|rows.Select(r => (rng.Next(), r)).OrderBy(t => t.Item1).Select(t => t.r)|];")]
    [InlineData("var s = [|rows.Select(r => (Key: rng.Next(), Row: r)).Where(t => t.Row.Id > 0).OrderBy(t => t.Key).Select(t => t.Row)|];")]
    [InlineData("var s = [|rows.Select(r => new { Key = rng.NextDouble(), Row = r }).OrderBy(t => t.Key).Select(t => t.Row)|];")]
    [InlineData("var keyed = rows.Select(r => new KeyValuePair<int, Row>(rng.Next(), r)); var s = [|keyed.OrderBy(t => t.Key).Select(t => t.Value)|];")]
    [InlineData("var s = [|rows.Where(r => r.Id > 0).OrderBy(_ => rng.Next()).Select(r => r)|];")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next()).Take(100)|];")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next()).Where(r => r.Label)|];")]
    [InlineData("IEnumerable<Row> s = [|rows.OrderBy(_ => rng.Next())|];")]
    [InlineData("IEnumerable<Row> s; s = [|rows.OrderBy(_ => rng.Next())|];")]
    [InlineData("var s = ([|rows.OrderBy(_ => rng.Next())|])!;")]
    [InlineData("var s = [|rows?.OrderBy(_ => rng.Next())|];")]
    [InlineData("var q = [|rows.OrderBy(_ => rng.Next())|]; var s = q.Select(r => r);")]
    [InlineData("var q = [|rows.OrderBy(_ => rng.Next())|]; var s = q;")]
    [InlineData("var (s, _) = ([|rows.OrderBy(_ => rng.Next())|], 1);")]
    public Task Reported_however_the_rows_are_shuffled(string shuffle) =>
        RunInMethod(shuffle + " var train = s.Take(n).ToArray(); var test = s.Skip(n).ToArray();");

    // How the parts are taken.
    [Theory]
    [InlineData("var train = s.Take(n); var test = s.Skip(n);")]
    [InlineData("var test = s.Skip(n).ToList(); var train = s.Take(n).ToList();")]
    [InlineData("var train = s.SkipLast(n).ToList(); var test = s.TakeLast(n).ToList();")]
    [InlineData("var train = s.Take(n).ToList(); var test = s.TakeLast(n).ToList();")]
    [InlineData("var train = s.Take(..n).ToList(); var test = s.Take(n..).ToList();")]
    [InlineData("var train = s.Take(0..n).ToList(); var test = s.Take(n..^0).ToList();")]
    [InlineData("var train = s.Take(n).ToList(); var test = s.Take(^n..).ToList();")]
    [InlineData("var train = s.TakeWhile((_, i) => i < n).ToList(); var test = s.SkipWhile((_, i) => i < n).ToList();")]
    [InlineData("var train = s.Where((_, i) => i < n).ToList(); var test = s.Where((_, i) => i >= n).ToList();")]
    [InlineData("var train = s.Skip(0).Take(n).ToList(); var test = s.Skip(n).Take(n).ToList();")]
    [InlineData("var train = s.ToList().Take(n); var test = s.ToList().Skip(n);")]
    [InlineData("var train = s.ToList().GetRange(0, n); var test = s.ToList().GetRange(n, n);")]
    [InlineData("var train = s.Chunk(n).First(); var test = s.Chunk(n).Last();")]
    [InlineData("var train = s.Take(n).ToHashSet(); foreach (var r in s.Skip(n)) Model.Score(new[] { r });")]
    [InlineData("var train = s?.Take(n).ToArray(); var test = s?.Skip(n).ToArray();")]
    [InlineData("var train = Enumerable.Take(count: n, source: s).ToArray(); var test = Enumerable.Skip(s, n).ToArray();")]
    [InlineData("Row[] train = [.. s.Take(n)]; Row[] test = [.. s.Skip(n)];")]
    [InlineData("var train = new List<Row>(s.Take(n)); var test = new List<Row>(s.Skip(n));")]
    [InlineData("var (train, test) = (s.Take(n).ToArray(), s.Skip(n).ToArray());")]
    [InlineData("var parts = new { Train = s.Take(n).ToArray(), Test = s.Skip(n).ToArray() };")]
    [InlineData("var parts = new[] { s.Take(n).ToArray(), s.Skip(n).ToArray() };")]
    [InlineData("Model.Run(s.Take(n), s.Skip(n));")]
    [InlineData("var train = new List<Row>(); var test = new List<Row>(); train.AddRange(s.Take(n)); test.AddRange(s.Skip(n));")]
    [InlineData("var train = new List<Row>(); var test = new List<Row>(); for (var i = 0; i < n; i++) train.Add(s.ElementAt(i)); for (var i = n; i < 2 * n; i++) test.Add(s.ElementAt(i));")]
    [InlineData("var train = s.Take(n).ToArray(); var validation = s.Skip(n).Take(n).ToArray(); var test = s.Skip(2 * n).ToArray();")]
    [InlineData("for (var k = 0; k < 5; k++) { var test = s.Skip(k * n).Take(n).ToList(); var train = s.Take(k * n).Concat(s.Skip((k + 1) * n)).ToList(); }")]
    [InlineData("var train = from r in s.Take(n) select r.Id; var test = from r in s.Skip(n) select r.Id;")]
    [InlineData("var test = s.Take(n); var train = rows.Except(test).ToList(); Model.Score(test.ToList());")]
    [InlineData("var test = s.Take(n); var train = rows.ExceptBy(test.Select(r => r.Id), r => r.Id).ToList(); foreach (var r in test) Model.Score(new[] { r });")]
    [InlineData("var test = s.Take(n); var train = rows.Where(r => !test.Contains(r)).ToList(); var held = test.ToArray();")]
    [InlineData("var test = s.Take(n); var train = rows.Except(test.ToList()).ToList(); var held = test.ToArray();")]
    [InlineData("var pool = s.Take(2 * n); var train = pool.Take(n); var test = pool.Skip(n);")]
    [InlineData("Action fit = () => Model.Fit(s.Take(n)); Action score = () => Model.Score(s.Skip(n));")]
    public Task Reported_however_the_parts_are_taken(string parts) =>
        RunInMethod("var s = [|rows.OrderBy(_ => rng.Next())|]; " + parts);

    [Theory]
    [InlineData("static IEnumerable<Row> Mix(List<Row> rows, Random rng) => rows.OrderBy(_ => rng.Next());")]
    [InlineData("static IEnumerable<Row> Mix(List<Row> rows, Random rng) { var q = rows.OrderBy(_ => rng.Next()); return q.Select(r => r); }")]
    [InlineData("static IEnumerable<Row> Mix(List<Row> rows, Random rng) { return Inner(rows, rng); } static IEnumerable<Row> Inner(List<Row> rows, Random rng) => rows.OrderBy(_ => rng.Next());")]
    [InlineData("static IEnumerable<Row> Mix(List<Row> rows, Random rng) { var own = new Random(7); return rows.OrderBy(_ => own.Next()); }")]
    [InlineData("static IEnumerable<T> Mix<T>(IEnumerable<T> rows, Random rng) { var a = rows.ToList(); for (var i = 0; i < a.Count; i++) { var j = rng.Next(i, a.Count); yield return a[j]; a[j] = a[i]; } }")]
    [InlineData("static IEnumerable<T> Mix<T>(IEnumerable<T> rows, Random rng) { var a = rows.ToArray(); for (var i = a.Length - 1; i > 0; i--) { var j = rng.Next(i + 1); (a[i], a[j]) = (a[j], a[i]); } foreach (var r in a) yield return r; }")]
    [InlineData("static IEnumerable<T> Mix<T>(IEnumerable<T> rows, Random rng) { var a = rows.ToArray(); rng.Shuffle(a); foreach (var r in a) yield return r; }")]
    [InlineData("static IEnumerable<T> Mix<T>(IEnumerable<T> rows, Random rng) { var a = rows.ToList(); while (a.Count > 0) { var j = rng.Next(a.Count); yield return a[j]; a.RemoveAt(j); } }")]
    [InlineData("static IEnumerable<T> Mix<T>(IEnumerable<T> rows, Random rng) { var own = new Random(); var a = rows.ToArray(); own.Shuffle(a); foreach (var r in a) yield return r; }")]
    [InlineData("static IEnumerable<Row> Mix(IEnumerable<Row> rows, Random rng) { foreach (var r in rows.OrderBy(_ => rng.Next())) yield return r; }")]
    public Task Reported_where_a_helper_of_the_file_shuffles_lazily(string helper) =>
        RunInClass(
            helper + " static void Run(List<Row> rows, Random rng, int n) "
            + "{ var s = [|Mix(rows, rng)|]; var train = s.Take(n).ToList(); var test = s.Skip(n).ToList(); }");

    [Theory]
    [InlineData("void Run(List<Row> rows) { var (train, test) = Split([|rows.OrderBy(_ => _rng.Next())|]); } (Row[], Row[]) Split(IEnumerable<Row> s) => (s.Take(9).ToArray(), s.Skip(9).ToArray());")]
    [InlineData("void Run(List<Row> rows) { var s = [|rows.OrderBy(_ => _rng.Next())|]; var train = Head(s); var test = Tail(s); } Row[] Head(IEnumerable<Row> r) => r.Take(9).ToArray(); Row[] Tail(IEnumerable<Row> r) => r.Skip(9).ToArray();")]
    [InlineData("void Run(List<Row> rows) { var s = [|rows.OrderBy(_ => _rng.Next())|]; Fit(s); Score(s); } void Fit(IEnumerable<Row> r) => Model.Fit(r.Take(9)); void Score(IEnumerable<Row> r) => Model.Score(r.Skip(9));")]
    [InlineData("void Run(List<Row> rows) { var s = Same([|rows.OrderBy(_ => _rng.Next())|]); var train = s.Take(9); var test = s.Skip(9); } IEnumerable<Row> Same(IEnumerable<Row> r) => r.Where(x => x.Id > 0);")]
    [InlineData("private readonly IEnumerable<Row> _s; P(List<Row> rows) { _s = [|rows.OrderBy(_ => _rng.Next())|]; } IEnumerable<Row> Train => _s.Take(9); IEnumerable<Row> Test => _s.Skip(9);")]
    [InlineData("private IEnumerable<Row> _s; void Load(List<Row> rows) => _s = [|rows.OrderBy(_ => _rng.Next())|]; IEnumerable<Row> Part(bool train) => train ? _s.Take(9) : _s.Skip(9);")]
    [InlineData("IEnumerable<Row> S { get; } = [|Model.Rows().OrderBy(_ => Guid.NewGuid())|]; void Run() { Model.Fit(S.Take(9)); Model.Score(S.Skip(9)); }")]
    [InlineData("async System.Threading.Tasks.Task<IEnumerable<Row>> Load() { await System.Threading.Tasks.Task.Yield(); return Model.Rows().OrderBy(_ => _rng.Next()); } async System.Threading.Tasks.Task Run() { var s = [|await Load()|]; var train = s.Take(9); var test = s.Skip(9); }")]
    [InlineData("void Run(List<Row> rows) { var s = [|rows.OrderBy(_ => _rng.Next())|]; IEnumerable<Row> Part(bool train) => train ? s.Take(9) : s.Skip(9); var train = Part(true); var test = Part(false); }")]
    [InlineData("(IEnumerable<Row> Train, IEnumerable<Row> Test) Split(List<Row> rows) { var s = [|rows.OrderBy(_ => _rng.Next())|]; return (s.Take(9), s.Skip(9)); }")]
    [InlineData("(IEnumerable<Row> Train, IEnumerable<Row> Test) Split(List<Row> rows) { var test = [|rows.OrderBy(_ => _rng.Next()).Take(9)|]; return (rows.Except(test), test); }")]
    [InlineData("IEnumerable<Row> Sample(List<Row> rows) => rows.OrderBy(_ => _rng.Next()).Take(9); void Run(List<Row> rows) { var test = [|Sample(rows)|]; var train = rows.Except(test).ToList(); var held = test.ToList(); }")]
    public Task Reported_through_helpers_and_fields(string members) => RunInClass("readonly Random _rng = new(1); P() { } " + members);

    private static string InMethod(string body) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class Program
        {
            static void Run(List<Row> rows, Random rng, int n)
            {
                {{body}}
            }
        }
        """;

    private static Task RunInMethod(string body) => Run(Verify.Program(InMethod(body), fixedSource: null, Library.None));

    private static Task RunInClass(string members) =>
        Run(Verify.Program(
            "using System; using System.Collections.Generic; using System.Linq; class P { " + members + " }", fixedSource: null, Library.None));

    private static Task Run<TTest>(TTest test)
        where TTest : AnalyzerTest<DefaultVerifier>
    {
        test.TestState.Sources.Add((
            "Model.cs",
            """
            using System.Collections.Generic;

            public class Row { public int Id { get; set; } public bool Label { get; set; } public string Split { get; set; } }

            public static class Model
            {
                public static IEnumerable<Row> Rows() => throw null;
                public static void Fit(IEnumerable<Row> rows) { }
                public static double Score(IEnumerable<Row> rows) => 0;
                public static double Run(IEnumerable<Row> train, IEnumerable<Row> test) => 0;
            }
            """));
        return test.RunAsync();
    }
}
