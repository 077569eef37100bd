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

    // Who evaluates the query once gets one order.
    [Theory]
    [InlineData("var sample = rows.OrderBy(_ => rng.Next()).Take(n).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); var train = s.Take(n).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); var window = s.Skip(n).Take(n).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); var page = s.Skip(n); var one = page.Take(n).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); var train = new List<Row>(); var test = new List<Row>(); foreach (var r in s) { if (train.Count < n) train.Add(r); else test.Add(r); }")]
    public Task Silent_for_a_single_reader(string body) => RunInMethod(body);

    // A loop over the query is meant to give another order in each epoch.
    [Theory]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); for (var epoch = 0; epoch < 9; epoch++) foreach (var r in s) Model.Fit(new[] { r });")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); for (var epoch = 0; epoch < 9; epoch++) foreach (var batch in s.Chunk(32)) Model.Fit(batch);")]
    [InlineData("for (var epoch = 0; epoch < 9; epoch++) { var s = rows.OrderBy(_ => rng.Next()); Model.Fit(s); }")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); for (var i = 0; i < 9; i++) Model.Fit(s.Skip(i * 32).Take(32));")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); var first = s.ToList(); var second = s.ToList();")]
    public Task Silent_for_an_intended_reshuffle(string body) => RunInMethod(body);

    [Theory]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()).ToArray();")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()).ToList();")]
    [InlineData("IEnumerable<Row> s = rows.OrderBy(_ => rng.Next()).ToList();")]
    [InlineData("IEnumerable<Row> s = rows.OrderBy(_ => rng.Next()).ToList().Select(r => r);")]
    [InlineData("Row[] s = [.. rows.OrderBy(_ => rng.Next())];")]
    [InlineData("IEnumerable<Row> s = [.. rows.OrderBy(_ => rng.Next())];")]
    [InlineData("var s = new List<Row>(rows.OrderBy(_ => rng.Next()));")]
    [InlineData("var s = System.Collections.Immutable.ImmutableArray.CreateRange(rows.OrderBy(_ => rng.Next()));")]
    [InlineData("IEnumerable<Row> s = rows.OrderBy(_ => rng.Next()); s = s.ToList();")]
    [InlineData("var q = rows.OrderBy(_ => rng.Next()); var s = q.ToList();")]
    [InlineData("var s = rows.Select(r => (Key: rng.Next(), Row: r)).ToList().OrderBy(t => t.Key).Select(t => t.Row);")]
    [InlineData("var keyed = rows.Select(r => (Key: rng.Next(), Row: r)).ToList(); var s = keyed.OrderBy(t => t.Key).Select(t => t.Row);")]
    [InlineData("var s = rows.ToArray(); rng.Shuffle(s);")]
    public Task Silent_where_the_rows_are_materialised(string shuffle) =>
        RunInMethod(shuffle + " var train = s.Take(n).ToArray(); var test = s.Skip(n).ToArray();");

    // Nothing is drawn, or the same is drawn each time.
    [Theory]
    [InlineData("IEnumerable<Row> s = rows;")]
    [InlineData("var s = rows.OrderBy(r => r.Id);")]
    [InlineData("var s = rows.Order(null);")]
    [InlineData("var s = rows.OrderBy(_ => new Guid());")]
    [InlineData("var s = rows.OrderBy(_ => 0.5);")]
    [InlineData("var s = rows.OrderBy(_ => default(int));")]
    [InlineData("var s = rows.OrderBy(_ => new Random(42).Next());")]
    [InlineData("var s = rows.OrderBy(r => new Random(r.Id).Next());")]
    [InlineData("var s = rows.OrderBy(r => { var own = new Random(r.Id); return own.Next(); });")]
    [InlineData("var s = rows.OrderBy(r => Hash(new Random(r.Id))); static int Hash(Random own) => own.Next();")]
    [InlineData("var keys = rows.ToDictionary(r => r, _ => rng.Next()); var s = rows.OrderBy(r => keys[r]);")]
    [InlineData("var keys = new Dictionary<Row, int>(); var s = rows.OrderBy(r => keys.TryGetValue(r, out var k) ? k : keys[r] = rng.Next());")]
    [InlineData("var keys = new int?[n]; var s = rows.OrderBy(r => keys[r.Id] ??= rng.Next());")]
    [InlineData("var keys = new System.Collections.Concurrent.ConcurrentDictionary<Row, int>(); var s = rows.OrderBy(r => keys.GetOrAdd(r, _ => rng.Next()));")]
    [InlineData("var s = rows.Select(r => (Key: rng.Next(), Row: r)).OrderBy(t => t.Row.Id);")]
    [InlineData("var s = rows.Select(r => (Key: rng.Next(), Row: r)).OrderBy(t => t.Item2.Id);")]
    [InlineData("var s = rows.Select(r => r.Id + rng.NextDouble());")]
    [InlineData("var s = Enumerable.Range(0, n).Select(_ => rng.NextDouble());")]
    [InlineData("var s = from r in rows orderby r.Id select rng.Next();")]
    [InlineData("var own = new Random(1); var s = rows.OrderBy(_ => own.Next()); own = new Random(1);")]
    public Task Silent_where_the_order_is_repeatable(string shuffle) =>
        RunInMethod(shuffle + " var train = s.Take(n).ToArray(); var test = s.Skip(n).ToArray();");

    // The order of the groups, or among equal keys, is all that is random: where the parts meet decides whether they overlap.
    [Theory]
    [InlineData("var s = rows.OrderBy(r => r.Label).ThenBy(_ => rng.Next());")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()).OrderBy(r => r.Id);")]
    [InlineData("var s = rows.Shuffle().OrderBy(r => r.Id).Select(r => r);")]
    public Task Silent_where_the_rows_are_sorted_again(string shuffle) =>
        RunInMethod(shuffle + " var train = s.Take(n).ToArray(); var test = s.Skip(n).ToArray();");

    [Theory]
    [InlineData("var train = s.Where(r => r.Split == \"train\").ToList(); var test = s.Where(r => r.Split == \"test\").ToList();")]
    [InlineData("var train = s.Where(r => r.Label).Take(n).ToList(); var test = s.Where(r => !r.Label).Skip(n).ToList();")]
    [InlineData("var train = s.OrderBy(r => r.Id).Take(n).ToList(); var test = s.OrderBy(r => r.Id).Skip(n).ToList();")]
    [InlineData("var train = s.OrderBy(r => r.Id).ToList().Take(n).ToList(); var test = s.Skip(n).ToList();")]
    public Task Silent_where_the_content_of_the_rows_decides(string parts) =>
        RunInMethod("var s = rows.OrderBy(_ => rng.Next()); " + parts);

    [Theory]
    [InlineData("Console.WriteLine(s.Take(n).Count()); Console.WriteLine(s.Skip(n).Count());")]
    [InlineData("Console.WriteLine(s.Count()); var train = s.Take(n).ToList();")]
    [InlineData("if (s.Skip(n).Any()) Model.Fit(s.Take(n));")]
    [InlineData("var dimensions = s.First().Id; var test = s.Skip(n).ToList();")]
    [InlineData("var test = s.Take(n).ToList(); var train = s.Except(test).ToList();")]
    [InlineData("var test = s.Take(n).ToList(); var train = rows.Except(test).ToList(); Model.Score(test);")]
    [InlineData("var train = rows.Except(s).ToList(); Model.Fit(s.ToList());")]
    [InlineData("var test = s.Take(n); var train = rows.Except(test).ToList();")]
    [InlineData("var test = s.Take(n); var train = rows.Except(test).ToList(); Console.WriteLine(test.Count());")]
    [InlineData("var all = s.Take(n).Concat(s.Skip(n)).ToList();")]
    [InlineData("var all = new List<Row>(); all.AddRange(s.Take(n)); all.AddRange(s.Skip(n));")]
    [InlineData("Row[] all = [.. s.Take(n), .. s.Skip(n)];")]
    [InlineData("List<Row> part; part = s.Take(n).ToList(); Model.Fit(part); part = s.Skip(n).ToList();")]
    [InlineData("var a = s.Take(n).ToList(); var b = s.Take(2 * n).ToList();")]
    [InlineData("var train = s.Take(n).ToList(); var test = s.Take(n).ToList();")]
    public Task Silent_where_there_are_not_two_parts(string parts) =>
        RunInMethod("var s = rows.OrderBy(_ => rng.Next()); " + parts);

    // One call gives one part: the generator is seeded anew in each.
    [Theory]
    [InlineData("return train ? s.Take(9) : s.Skip(9);")]
    [InlineData("return train switch { true => s.Take(9), false => s.Skip(9) };")]
    [InlineData("if (train) { return s.Take(9); } return s.Skip(9);")]
    [InlineData("if (train) return s.Take(9); else return s.Skip(9);")]
    [InlineData("IEnumerable<Row> part; if (train) part = s.Take(9); else part = s.Skip(9); return part;")]
    [InlineData("if (!train) { Console.WriteLine(); return s.Skip(9).ToList(); } var first = s.Take(9).ToList(); return first;")]
    [InlineData("switch (train) { case true: return s.Take(9); default: return s.Skip(9); }")]
    [InlineData("if (train) return Head(s); return Tail(s); static IEnumerable<Row> Head(IEnumerable<Row> r) => r.Take(9); static IEnumerable<Row> Tail(IEnumerable<Row> r) => r.Skip(9);")]
    public Task Silent_where_one_run_takes_one_part(string body) =>
        RunInClass("IEnumerable<Row> Part(List<Row> rows, bool train) { var rng = new Random(42); var s = rows.OrderBy(_ => rng.Next()); " + body + " }");

    [Theory]
    [InlineData("IEnumerable<Row> Mix(List<Row> rows) => rows.OrderBy(_ => Guid.NewGuid()).ToArray();")]
    [InlineData("IEnumerable<Row> Mix(List<Row> rows) { var copy = rows.ToList(); copy.Sort(); return copy; }")]
    [InlineData("IEnumerable<Row> Mix(List<Row> rows) { if (rows.Count == 0) return rows; return rows.OrderBy(_ => Guid.NewGuid()); }")]
    [InlineData("IEnumerable<T> Mix<T>(IEnumerable<T> rows) { var own = new Random(42); var a = rows.ToArray(); own.Shuffle(a); foreach (var r in a) yield return r; }")]
    [InlineData("IEnumerable<T> Mix<T>(IEnumerable<T> rows, int seed = 1) { var own = new Random(seed); var a = rows.ToList(); for (var i = 0; i < a.Count; i++) { var j = own.Next(i, a.Count); yield return a[j]; a[j] = a[i]; } }")]
    [InlineData("IEnumerable<Row> Mix(List<Row> rows) { foreach (var r in rows) yield return new Row { Id = Random.Shared.Next() }; }")]
    [InlineData("IEnumerable<Row> Mix(List<Row> rows) { while (true) yield return rows[Random.Shared.Next(rows.Count)]; }")]
    [InlineData("IEnumerable<Row> Mix(List<Row> rows) { for (var i = 0; i < 100; i++) { var noise = new double[3]; noise[0] = Random.Shared.NextDouble(); yield return rows[i]; } }")]
    [InlineData("protected virtual IEnumerable<Row> Mix(List<Row> rows) => rows.OrderBy(_ => Guid.NewGuid());")]
    public Task Silent_for_helpers_that_do_not_surely_shuffle_each_time(string helper) =>
        RunInClass(helper + " void Run(List<Row> rows, int n) { var s = Mix(rows); var train = s.Take(n).ToList(); var test = s.Skip(n).ToList(); }");

    [Theory]
    [InlineData("void Run(List<Row> rows) { var train = Mix(rows, 1).Take(9).ToList(); var test = Mix(rows, 1).Skip(9).ToList(); } IEnumerable<Row> Mix(List<Row> rows, int seed) { var rng = new Random(seed); return rows.OrderBy(_ => rng.Next()); }")]
    [InlineData("void Run(List<Row> rows) { var a = Mix(rows); var b = Mix(rows); var train = a.Take(9); var test = b.Skip(9); } IEnumerable<Row> Mix(List<Row> rows) => rows.OrderBy(_ => Guid.NewGuid());")]
    [InlineData("void Run(List<Row> rows) { Fit(rows.OrderBy(_ => Guid.NewGuid())); } void Other(List<Row> rows) { Score(rows); } void Fit(IEnumerable<Row> r) => Model.Fit(r.Take(9)); void Score(IEnumerable<Row> r) => Model.Score(r.Skip(9));")]
    public Task Silent_for_two_queries(string members) => RunInClass(members);

    [Theory]
    [InlineData("private IEnumerable<Row> _s; P(List<Row> rows) { _s = rows.OrderBy(_ => Guid.NewGuid()); } void Fix() => _s = _s.ToList(); IEnumerable<Row> Train => _s.Take(9); IEnumerable<Row> Test => _s.Skip(9);")]
    [InlineData("public IEnumerable<Row> S; P(List<Row> rows) { S = rows.OrderBy(_ => Guid.NewGuid()); } IEnumerable<Row> Train => S.Take(9); IEnumerable<Row> Test => S.Skip(9);")]
    [InlineData("void Run(List<Row> rows, bool shuffle) { IEnumerable<Row> s = rows; if (shuffle) s = rows.OrderBy(_ => Guid.NewGuid()); var train = s.Take(9); var test = s.Skip(9); }")]
    [InlineData("void Run(List<Row> rows, bool shuffle) { var s = shuffle ? rows.OrderBy(_ => Guid.NewGuid()) : (IEnumerable<Row>)rows; var train = s.Take(9); var test = s.Skip(9); }")]
    [InlineData("void Run(List<Row> rows) { var s = rows.OrderBy(_ => Guid.NewGuid()); Split(ref s); var train = s.Take(9); var test = s.Skip(9); } void Split(ref IOrderedEnumerable<Row> r) { }")]
    public Task Silent_where_the_variable_may_hold_something_else(string members) => RunInClass(members);

    [Theory]
    [InlineData("var s = rows.AsQueryable().OrderBy(_ => Guid.NewGuid());")]
    [InlineData("IQueryable<Row> s = rows.AsQueryable().OrderBy(r => Guid.NewGuid());")]
    [InlineData("IEnumerable<Row> s = rows.AsQueryable().OrderBy(r => Guid.NewGuid());")]
    [InlineData("var s = from r in rows.AsQueryable() orderby Guid.NewGuid() select r;")]
    public Task Silent_for_queryables(string shuffle) =>
        RunInMethod(shuffle + " var train = s.Take(n).ToArray(); var test = s.Skip(n).ToArray();");

    [Fact]
    public Task A_queryable_read_into_memory_is_a_query_like_any_other() =>
        RunInMethod("var s = [|rows.AsQueryable().AsEnumerable().OrderBy(_ => Guid.NewGuid())|]; var train = s.Take(n); var test = s.Skip(n);");

    [Fact]
    public Task Silent_for_look_alikes_of_the_users_own() =>
        Verify.ReportsAsync(
            """
            using System.Collections.Generic;
            using Mine;

            class Program
            {
                static void Run(List<int> rows)
                {
                    var rng = new Random();
                    var s = rows.OrderBy(_ => rng.Next()).Shuffle();
                    var train = s.Take(8);
                    var test = s.Skip(8);
                }
            }

            namespace Mine
            {
                using System;

                class Random { public int Next() => 4; }

                static class Enumerable
                {
                    public static IEnumerable<T> OrderBy<T, K>(this IEnumerable<T> rows, Func<T, K> key) => rows;
                    public static IEnumerable<T> Shuffle<T>(this IEnumerable<T> rows) => rows;
                    public static IEnumerable<T> Take<T>(this IEnumerable<T> rows, int n) => rows;
                    public static IEnumerable<T> Skip<T>(this IEnumerable<T> rows, int n) => rows;
                }
            }
            """,
            Library.None);

    [Fact]
    public Task A_generator_of_the_users_own_that_derives_from_Random_draws() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Linq;

            var rng = new Xorshift();
            int[] rows = [1, 2, 3];
            var s = [|rows.OrderBy(_ => rng.Next())|];
            var train = s.Take(2).ToArray();
            var test = s.Skip(2).ToArray();

            class Xorshift : Random { public override int Next() => 4; }
            """,
            Library.None);

    [Fact]
    public Task A_permutation_of_MathNet_is_lazy() =>
        Verify.ReportsAsync(
            """
            using System.Linq;
            using MathNet.Numerics;
            using MathNet.Numerics.Random;

            int[] rows = [1, 2, 3];
            var s = [|rows.SelectPermutation(new MersenneTwister(42))|];
            var train = s.Take(2).ToArray();
            var test = s.Skip(2).ToArray();
            var rng = new MersenneTwister(42);
            var other = [|rows.OrderBy(_ => rng.NextDecimal())|];
            var (a, b) = (other.Take(2), other.Skip(2));
            """,
            Library.MathNet);

    [Fact]
    public Task Primary_constructors_and_file_scoped_namespaces() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace App;

            class Data(IEnumerable<int> shuffled)
            {
                public IEnumerable<int> Train { get; } = shuffled.Take(8);
                public IEnumerable<int> Test => shuffled.Skip(8);
            }

            record Parts(IEnumerable<int> Train, IEnumerable<int> Test);

            class Program
            {
                static Data Load(List<int> rows) => new([|rows.OrderBy(_ => Random.Shared.Next())|]);

                static Parts Split(List<int> rows)
                {
                    var s = [|rows.Shuffle()|];
                    return new(s.Take(8), s.Skip(8));
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Extension_members() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;

            static class Extensions
            {
                extension<T>(IEnumerable<T> rows)
                {
                    public IEnumerable<T> Mixed(Random rng) => rows.OrderBy(_ => rng.Next());
                }
            }

            class Program
            {
                static void Run(List<int> rows, Random rng)
                {
                    var s = [|rows.Mixed(rng)|];
                    var train = s.Take(8).ToArray();
                    var test = s.Skip(8).ToArray();
                }
            }
            """,
            Library.None);

    [Fact]
    public Task Names_through_using_static_and_aliases() =>
        Verify.ReportsAsync(
            """
            using static System.Linq.Enumerable;
            using Enumerable = System.Linq.Enumerable;
            using Generator = System.Random;
            using Rows = System.Collections.Generic.List<int>;

            class Program
            {
                static void Run(Rows rows)
                {
                    Generator rng = new(42);
                    var s = [|Enumerable.OrderBy(rows, _ => rng.Next())|];
                    var train = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Take(s, 8));
                    var test = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Skip(s, 8));
                }
            }
            """,
            Library.None);

    [Fact]
    public Task A_model_file_teaches_own_helpers()
    {
        var program = Verify.Program(
            """
            using System.Collections.Generic;
            using System.Linq;
            using MyCo;

            class Program
            {
                static void Run(List<int> rows, Dice dice)
                {
                    var a = [|rows.Mix()|];
                    var train = a.Head(8).ToArray();
                    var test = a.Tail(8).ToArray();

                    var b = [|rows.OrderBy(_ => dice.Roll())|];
                    var (first, second) = b.Cut(8);

                    var c = rows.Mix();
                    var (left, right) = c.CutCopies(8);

                    var d = [|rows.Mix().Rename()|];
                    var (x, y) = (d.Head(8), d.Tail(8));
                }
            }
            """,
            fixedSource: null,
            Library.None);
        program.TestState.Sources.Add((
            "MyCo.cs",
            """
            using System.Collections.Generic;

            namespace MyCo;

            public class Dice { public int Roll() => 4; }

            public static class Rows
            {
                public static IEnumerable<T> Mix<T>(this IEnumerable<T> rows) => throw null;
                public static IEnumerable<T> Rename<T>(this IEnumerable<T> rows) => throw null;
                public static IEnumerable<T> Head<T>(this IEnumerable<T> rows, int n) => throw null;
                public static IEnumerable<T> Tail<T>(this IEnumerable<T> rows, int n) => throw null;
                public static (IEnumerable<T>, IEnumerable<T>) Cut<T>(this IEnumerable<T> rows, int n) => throw null;
                public static (T[], T[]) CutCopies<T>(this IEnumerable<T> rows, int n) => throw null;
            }
            """));
        program.TestState.AdditionalFiles.Add((
            "company.mlhygiene.txt",
            """
            when T:MyCo.Rows
            entropy  M:MyCo.Dice.Roll
            shuffle  M:MyCo.Rows.Mix(*)        data=rows
            sequence M:MyCo.Rows.Rename(*)     data=rows
            split    M:MyCo.Rows.Head(*)       data=rows part=first
            split    M:MyCo.Rows.Tail(*)       data=rows part=rest
            split    M:MyCo.Rows.Cut(*)        data=rows part=all
            split    M:MyCo.Rows.CutCopies(*)  data=rows part=all
            """));
        return program.RunAsync();
    }

    [Fact]
    public Task Unknown_helpers_of_other_files_are_silent() =>
        RunInMethod("var s = Model.Mix(rows, rng); var train = s.Take(n).ToArray(); var test = s.Skip(n).ToArray();");

    [Theory]
    [InlineData("var s = rows.OrderBy(); var train = s.Take(n); var test = s.Skip(n);")]
    [InlineData("var s = rows.OrderBy(_ => rng.; var train = s.Take(n); var test = s.Skip(n);")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()) var train = s.Take(n) var test = s.Skip(n)")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); var train = s.Take(; var test = s.Skip();")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()); var (train, test) = (s.Take(n), );")]
    [InlineData("var s = (from r in rows orderby rng.Next()); s.Take(n); s.Skip(n);")]
    [InlineData("Missing s = rows.OrderBy(_ => rng.Next()); foreach (var r in s.Take(n)) s.Skip(n).")]
    public Task Half_typed_code_does_not_throw(string body)
    {
        var program = Verify.Program(InMethod(body), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        program.DisabledDiagnostics.Add("MLH1006");
        return Run(program);
    }

    // Shapes that real programs have, found by trying to get past the rule.
    [Theory]
    [InlineData("void Run(List<Row> rows) { var groups = [|rows.OrderBy(_ => _rng.Next()).GroupBy(r => r.Label)|]; var train = groups.SelectMany(g => g.Take(9)).ToList(); var test = groups.SelectMany(g => g.Skip(9)).ToList(); }")]
    [InlineData("void Run(List<Row> rows) { var s = [|rows.OrderBy(_ => _rng.Next())|]; var train = s.GroupBy(r => r.Label).SelectMany(g => g.Take(9)).ToList(); var test = s.GroupBy(r => r.Label).SelectMany(g => g.Skip(9)).ToList(); }")]
    [InlineData("void Run(float[][] x, int[] y) { var order = [|Enumerable.Range(0, 99).OrderBy(_ => _rng.Next())|]; var trainX = order.Take(80).Select(i => x[i]).ToArray(); var trainY = order.Take(80).Select(i => y[i]).ToArray(); var testX = order.Skip(80).Select(i => x[i]).ToArray(); }")]
    [InlineData("static readonly Random Rng = new(1); static readonly IEnumerable<int> Order = [|Enumerable.Range(0, 99).OrderBy(_ => Rng.Next())|]; static readonly int[] Train = Order.Take(80).ToArray(); static readonly int[] Test = Order.Skip(80).ToArray();")]
    [InlineData("class Splitter<T>(IEnumerable<T> rows, Random rng) { private readonly IEnumerable<T> _s = [|rows.OrderBy(_ => rng.Next())|]; public List<T> Train() => _s.Take(8).ToList(); public List<T> Test() => _s.Skip(8).ToList(); }")]
    [InlineData("void Run(List<Row> rows, out List<Row> train, out List<Row> test) { var s = [|rows.OrderBy(_ => _rng.Next())|]; train = s.Take(9).ToList(); test = s.Skip(9).ToList(); }")]
    [InlineData("Dictionary<string, List<Row>> Run(List<Row> rows) { var s = [|rows.OrderBy(_ => _rng.Next())|]; return new() { [\"train\"] = s.Take(9).ToList(), [\"test\"] = s.Skip(9).ToList() }; }")]
    [InlineData("class Set { public List<Row> Rows; } void Run(List<Row> rows, Set a, Set b) { var s = [|rows.OrderBy(_ => _rng.Next())|]; a.Rows = s.Take(9).ToList(); b.Rows = s.Skip(9).ToList(); }")]
    [InlineData("class Set { public List<Row> Rows; } void Run(List<Row> rows) { var s = [|rows.OrderBy(_ => _rng.Next())|]; var a = new Set { Rows = s.Take(9).ToList() }; var b = new Set { Rows = s.Skip(9).ToList() }; }")]
    [InlineData("record Parts(List<Row> Train, List<Row> Test); Parts Run(List<Row> rows) { var q = [|from r in rows orderby _rng.Next() select r|]; return new(Test: q.Skip(9).ToList(), Train: q.Take(9).ToList()); }")]
    [InlineData("async System.Threading.Tasks.Task Run(List<Row> rows) { var s = [|rows.OrderBy(_ => _rng.Next())|]; await System.Threading.Tasks.Task.Run(() => Model.Fit(s.Take(9))); var score = await System.Threading.Tasks.Task.Run(() => Model.Score(s.Skip(9))); }")]
    [InlineData("void Run(List<Row> rows, bool holdOut) { IEnumerable<Row> s = null; s = [|rows.OrderBy(_ => _rng.Next())|]; try { Model.Fit(s.Take(9)); } finally { if (holdOut) Model.Score(s.Skip(9)); } }")]
    [InlineData("void Run(List<Row> rows, int[] labels) { var s = [|rows.Zip(labels).OrderBy(_ => _rng.Next()).AsEnumerable()|]; var (train, test) = (s.Take(9).ToList(), s.Skip(9).ToList()); }")]
    [InlineData("private IEnumerable<Row> S { get; set; } void Load(List<Row> rows) { S = [|rows.OrderBy(_ => _rng.Next())|]; } void Run() { while (S != null) { Model.Fit(S.Take(9)); Model.Score(S.Skip(9)); } }")]
    [InlineData("private IEnumerable<Row> _s; IEnumerable<Row> Get(List<Row> rows) => _s ??= [|rows.OrderBy(_ => _rng.Next())|]; void Run() { Model.Fit(_s.Take(9)); Model.Score(_s.Skip(9)); }")]
    [InlineData("Random _r; P(int seed) { _r = new Random(seed); } P(bool b) { _r = new Random(); } void Run(List<Row> rows) { var s = [|rows.OrderBy(_ => _r.Next())|]; var (a, b) = (s.Take(9), s.Skip(9)); }")]
    [InlineData("IEnumerable<Row> Shuffled(List<Row> rows) { return rows.OrderBy(_ => _rng.Next()); } void Run(List<Row> rows) { var s = [|Shuffled(rows)|]; lock (rows) { Model.Fit(s.SkipLast(9)); } Model.Score(s.TakeLast(9)); }")]
    public Task Reported_in_other_shapes(string members) => RunInClass("readonly Random _rng = new(1); P() { } " + members);

    [Theory]
    [InlineData("void Run(List<float[]> rows) { var s = rows.OrderBy(_ => _rng.Next()); var x = s.Select(r => r.Take(3).ToArray()).ToList(); var y = s.Select(r => r.Skip(3).First()).ToList(); }")]
    [InlineData("IEnumerable<Row> Part(List<Row> rows, string part) { var own = new Random(1); var s = rows.OrderBy(_ => own.Next()); if (part == \"train\") return s.Take(9).ToList(); else if (part == \"test\") return s.Skip(9).ToList(); throw new ArgumentException(part); }")]
    [InlineData("void Run(List<Row> rows) { foreach (var part in new[] { \"train\", \"test\" }) { var own = new Random(1); var s = rows.OrderBy(_ => own.Next()); if (part == \"train\") { Model.Fit(s.Take(9)); continue; } Model.Score(s.Skip(9)); } }")]
    [InlineData("void Run(List<Row> rows) { var l = rows.OrderBy(_ => _rng.Next()).ToLookup(r => r.Label); var train = l[true].Take(9).ToList(); var test = l[true].Skip(9).ToList(); }")]
    [InlineData("void Run(List<Row> rows) { Func<IEnumerable<Row>> make = () => { var own = new Random(42); return rows.OrderBy(_ => own.Next()); }; var train = make().Take(9); var test = make().Skip(9); }")]
    [InlineData("Random _r = new(1); void Reset() => _r = new Random(1); void Run(List<Row> rows) { var s = rows.OrderBy(_ => _r.Next()); Model.Fit(s.Take(9)); Reset(); Model.Score(s.Skip(9)); }")]
    [InlineData("void Run(List<Row> rows) => Split(rows.OrderBy(_ => _rng.Next())); (List<Row>, List<Row>) Split(IEnumerable<Row> s) { s = s.ToList(); return (s.Take(9).ToList(), s.Skip(9).ToList()); }")]
    [InlineData("void Run(List<Row> rows) => Split(rows.OrderBy(_ => _rng.Next())); (List<Row>, List<Row>) Split(IEnumerable<Row> s) { var all = s as List<Row> ?? s.ToList(); return (all.Take(9).ToList(), all.Skip(9).ToList()); }")]
    [InlineData("private IEnumerable<Row> _s; IEnumerable<Row> Get(List<Row> rows) => _s ??= rows.OrderBy(_ => _rng.Next()).ToList(); void Run() { Model.Fit(_s.Take(9)); Model.Score(_s.Skip(9)); }")]
    [InlineData("interface IDice { int Next(); } void Run(List<Row> rows, IDice dice) { var s = rows.OrderBy(_ => dice.Next()); var (a, b) = (s.Take(9), s.Skip(9)); Console.WriteLine(_rng.Next()); }")]
    [InlineData("void Run(List<Row> rows, bool b) { var own = new Random(1); var s = rows.OrderBy(_ => own.Next()); var (x, y) = b ? (s.Take(9), (IEnumerable<Row>)null) : ((IEnumerable<Row>)null, s.Skip(9)); }")]
    [InlineData("void Run(System.Linq.IQueryable<Row> rows) { var q = rows.Select(r => new { A = Model.Rows().OrderBy(_ => Guid.NewGuid()).Take(1), B = Model.Rows().Skip(1) }); }")]
    [InlineData("IEnumerable<Row> Noisy(IEnumerable<Row> rows) { foreach (var r in rows) { r.Id += _rng.Next(); yield return r; } } void Run(List<Row> rows) { var s = Noisy(rows); var (a, b) = (s.Take(9), s.Skip(9)); }")]
    [InlineData("IEnumerable<Row> Dropout(List<Row> rows) { foreach (var r in rows) if (_rng.NextDouble() > 0.5) yield return r; } void Run(List<Row> rows) { var s = Dropout(rows); var (a, b) = (s.Take(9), s.Skip(9)); }")]
    [InlineData("void Run(List<Row> rows) { var s = Model.Mix(rows, _rng); var t = Model.Cache(rows.OrderBy(_ => _rng.Next())); var (a, b) = (t.Take(9), t.Skip(9)); var (c, d) = (s.Take(9), s.Skip(9)); }")]
    [InlineData("IEnumerable<Row> Mix(List<Row> rows, bool shuffle) => shuffle ? rows.OrderBy(_ => _rng.Next()) : rows; void Run(List<Row> rows) { var s = Mix(rows, true); var (a, b) = (s.Take(9), s.Skip(9)); }")]
    [InlineData("void Run(List<Row> rows) { var groups = rows.GroupBy(r => r.Label); var train = groups.SelectMany(g => g.OrderBy(_ => _rng.Next()).Take(9)).ToList(); var rest = groups.SelectMany(g => g.Skip(9)).ToList(); }")]
    public Task Silent_in_other_shapes(string members) => RunInClass("readonly Random _rng = new(1); " + members);

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
                public static IEnumerable<Row> Mix(IEnumerable<Row> rows, System.Random rng) => rows;
                public static IEnumerable<Row> Cache(IEnumerable<Row> rows) => rows;
                public static void Fit(IEnumerable<Row> rows) { }
                public static double Score(IEnumerable<Row> rows) => 0;
                public static double Run(IEnumerable<Row> train, IEnumerable<Row> test) => 0;
            }
            """));
        return test.RunAsync();
    }
}
