using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.BiasedShuffleAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.BiasedShuffleCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class BiasedShuffleAnalyzerTests
{
    [Fact]
    public Task The_message_says_what_is_wrong_with_the_exchanges()
    {
        var program = Verify.Program(
            InMethod("Shuffle", "{|#1:for (var i = 0; i < a.Length; i++) { var j = {|#0:{|#3:rng|}.Next(a.Length)|}; ({|#2:a|}[i], a[j]) = (a[j], a[i]); }|}"),
            fixedSource: null,
            Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(
            RuleCatalog.BiasedShuffle,
            "'rng.Next(a.Length)' draws from all places in each step, those that are done included",
            "Draw from the places that are left").WithLocation(1).WithLocation(2).WithLocation(3));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("for (var i = 0; i < a.Length; i++) { var j = [|rng.Next(a.Length)|]; (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("int n = a.Length; for (int i = 0; i < n; i++) { int j = [|rng.Next(0, n)|]; var t = a[i]; a[i] = a[j]; a[j] = t; }")]
    [InlineData("for (int i = l.Count - 1; i > 0; i--) { int j = [|rng.Next(i)|]; (l[i], l[j]) = (l[j], l[i]); }")]
    [InlineData("int n = l.Count; while (n > 1) { n--; int k = [|rng.Next(n)|]; var v = l[k]; l[k] = l[n]; l[n] = v; }")]
    [InlineData("for (var i = 0; i < a.Length; i++) { var j = [|rng.Next(0, a.Length - 1)|]; (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var i = 0; i < a.Length - 1; i++) { var j = [|rng.Next(i, a.Length - 1)|]; (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var i = 0; i < a.Length - 1; i++) { var j = [|rng.Next(i + 1, a.Length)|]; (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var i = 0; i < a.Length; i++) Swap(a, i, [|rng.Next(a.Length)|]);")]
    [InlineData("for (var i = a.Length - 1; i >= 0; --i) { int j = [|rng.Next(a.Length)|]; Swap(ref a[i], ref a[j]); }")]
    [InlineData("for (var i = a.Length; i > 1; i--) { var j = [|rng.Next(i - 1)|]; (a[i - 1], a[j]) = (a[j], a[i - 1]); }")]
    [InlineData("int i = 0; while (i < a.Length) { var j = [|rng.Next(a.Length)|]; (a[i], a[j]) = (a[j], a[i]); i++; }")]
    [InlineData("for (var i = 0; i < a.Length; i += 1) { var j = [|System.Security.Cryptography.RandomNumberGenerator.GetInt32(a.Length)|]; (a[j], a[i]) = (a[i], a[j]); }")]
    [InlineData("Span<int> s = a; for (var i = 0; i < s.Length; i++) { var j = [|rng!.Next(maxValue: s.Length)|]; (s[i], s[j]) = (s[j], s[i]); }")]
    [InlineData("void Inner() { for (var i = 0; i < a.Length; i++) { var j = [|rng.Next(maxValue: a.Length, minValue: 0)|]; (a[i], a[j]) = (a[j], a[i]); } }")]
    public Task Reported_where_the_bound_of_the_exchanges_is_wrong(string code)
        => Verify.ReportsAsync(InMethod("ShuffleRows", code), Library.None);

    [Theory]
    [InlineData("for (var i = a.Length - 1; i > 0; i--) { var j = rng.Next(i + 1); (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("int n = a.Length; while (n > 1) { n--; int k = rng.Next(n + 1); var v = a[k]; a[k] = a[n]; a[n] = v; }")]
    [InlineData("int n = a.Length; while (n > 1) { int k = rng.Next(n--); var t = a[n]; a[n] = a[k]; a[k] = t; }")]
    [InlineData("for (var i = 0; i < a.Length; i++) { var j = rng.Next(i, a.Length); (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var i = 0; i < a.Length; i++) { var j = i + rng.Next(a.Length - i); (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var i = 1; i < a.Length; i++) { var j = rng.Next(i + 1); (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var i = a.Length; i > 1; i--) { var j = rng.Next(i); (a[i - 1], a[j]) = (a[j], a[i - 1]); }")]
    [InlineData("var n = a.Length; while (n-- > 1) { var j = rng.Next(n + 1); (a[n], a[j]) = (a[j], a[n]); }")]
    [InlineData("var n = a.Length; while (n > 1) { var j = rng.Next(n); n--; (a[n], a[j]) = (a[j], a[n]); }")]
    [InlineData("for (var i = 0; i < a.Length; i++) { if (rng.NextDouble() < 0.1) { var j = rng.Next(a.Length); (a[i], a[j]) = (a[j], a[i]); } }")]
    [InlineData("for (var i = 0; i < part; i++) { var j = rng.Next(i, a.Length); (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var i = 0; i < part; i++) { var j = rng.Next(a.Length); (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var s = 0; s < 1000; s++) { var i = rng.Next(a.Length); var j = rng.Next(a.Length); (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("for (var i = 0; i < a.Length; i++) { var j = rng.Next(a.Length); (a[i], l[j]) = (l[j], a[i]); }")]
    [InlineData("for (var i = 0; i < a.Length; i++) { var j = rng.Next(a.Length); a[i] = a[j]; }")]
    [InlineData("for (var i = 0; i < a.Length; i++) { var j = rng.Next(a.Length); (a[i], a[j]) = (a[j], a[i]); Console.WriteLine(i); }")]
    [InlineData("rng.Shuffle(a);")]
    public Task Not_reported_where_the_exchanges_are_fair_or_more_than_a_shuffle(string code)
        => Verify.ReportsAsync(InMethod("ShuffleRows", code), Library.None);

    [Theory]
    [InlineData("Cycle")]
    [InlineData("Derange")]
    [InlineData("ShuffleSattolo")]
    [InlineData("RandomDerangement")]
    public Task A_cycle_is_not_reported_where_the_method_does_not_say_that_it_shuffles(string method)
        => Verify.ReportsAsync(
            InMethod(method, "for (int i = l.Count - 1; i > 0; i--) { int j = rng.Next(i); (l[i], l[j]) = (l[j], l[i]); }"), Library.None);

    [Fact]
    public Task A_wrong_bound_is_reported_whatever_the_method_is_called()
        => Verify.ReportsAsync(
            InMethod("Prepare", "for (var i = 0; i < a.Length; i++) { var j = [|rng.Next(a.Length)|]; (a[i], a[j]) = (a[j], a[i]); }"), Library.None);

    [Theory]
    [InlineData("[|Array.Sort(a, (x, y) => rng.Next(3) - 1)|];")]
    [InlineData("[|l.Sort((x, y) => R.NextDouble() < 0.5 ? -1 : 1)|];")]
    [InlineData("[|l.Sort((x, y) => x == y ? 0 : rng.Next(-1, 2))|];")]
    [InlineData("[|l.Sort(Comparer<int>.Create((x, y) => rng.Next(2) * 2 - 1))|];")]
    [InlineData("[|l.Sort(Compare)|];")]
    [InlineData("[|l.Sort(comparison: (x, y) => Guid.NewGuid().CompareTo(Guid.NewGuid()))|];")]
    [InlineData("[|a.AsSpan().Sort((x, y) => rng.Next(-1, 2))|];")]
    [InlineData("Comparison<int> c = (x, y) => rng.Next(-1, 2); [|l.Sort(c)|];")]
    [InlineData("var s = [|l.OrderBy(_ => rng.Next(10))|].ToList();")]
    [InlineData("var s = [|l.OrderBy(_ => rng.Next(l.Count))|].ToList();")]
    [InlineData("var s = [|l.OrderBy(_ => rng.NextDouble() > 0.5)|].ToList();")]
    [InlineData("var s = [|l.OrderBy(_ => rng.Next() % 2 == 0 ? 1 : -1)|].ToList();")]
    [InlineData("var s = (from x in l orderby [|rng.Next(5)|] select x).ToList();")]
    [InlineData("var n = l.Count; var s = [|l.Where(x => x > 0).OrderBy(_ => rng.Next(0, n))|].ToArray();")]
    [InlineData("var s = [|a.OrderBy(_ => rng.Next(a.Length))|].ToArray();")]
    [InlineData("var s = [|Enumerable.OrderBy(l, x => { var key = R.Next(2); return key; })|].ToArray();")]
    [InlineData("var s = [|l.OrderByDescending(_ => rng.Next() % 7)|].ToArray();")]
    [InlineData("var s = [|a.OrderBy(_ => 2 * rng.Next(3) - 1)|].ToArray();")]
    public Task Reported_where_comparisons_or_few_keys_are_drawn(string code)
        => Verify.ReportsAsync(InMethod("M", code), Library.None);

    [Theory]
    [InlineData("pairs.Sort((x, y) => x.Score != y.Score ? x.Score.CompareTo(y.Score) : rng.Next(2) * 2 - 1);")]
    [InlineData("Array.Sort(a, (x, y) => x.CompareTo(y));")]
    [InlineData("var s = l.OrderBy(_ => rng.Next()).ToList();")]
    [InlineData("var s = l.OrderBy(_ => rng.Next(1_000_000)).ToList();")]
    [InlineData("var s = pairs.OrderBy(x => x.Score + rng.Next(2)).ToList();")]
    [InlineData("var s = l.OrderBy(_ => rng.Next(4)).ThenBy(_ => rng.Next()).ToList();")]
    [InlineData("var s = l.OrderBy(_ => rng.NextDouble()).ToList();")]
    [InlineData("var keys = a.Select(_ => rng.Next(10)).ToArray(); Array.Sort(keys, a);")]
    [InlineData("var s = l.GroupBy(_ => rng.Next(5)).ToList();")]
    [InlineData("var s = Enumerable.Range(0, a.Length).OrderBy(i => a[i]).ToList();")]
    [InlineData("var s = l.OrderBy(_ => rng.Next(a.Length)).ToList();")]
    [InlineData("var s = l.OrderBy(_ => rng.Next(part)).ToList();")]
    [InlineData("l.Sort((x, y) => new Random(3).Next(3) - 1);")]
    [InlineData("l.Sort();")]
    [InlineData("var s = l.OrderBy(_ => new Random(1).Next(2)).ToList();")]
    public Task Not_reported_where_rows_decide_or_keys_are_many(string code)
        => Verify.ReportsAsync(InMethod("M", code), Library.None);

    [Fact]
    public Task Reported_with_the_generators_of_MathNet() =>
        Verify.ReportsAsync(
            """
            class P
            {
                static void Shuffle(int[] a, MathNet.Numerics.Random.MersenneTwister rng)
                {
                    for (var i = 0; i < a.Length; i++)
                    {
                        var j = [|rng.Next(a.Length)|];
                        (a[i], a[j]) = (a[j], a[i]);
                    }
                }
            }
            """,
            Library.MathNet);

    [Fact]
    public Task A_generator_of_the_user_s_own_is_not_known() =>
        Verify.ReportsAsync(
            """
            class Random { public int Next(int last) => last; }

            class P
            {
                static void Shuffle(int[] a, Random rng)
                {
                    for (var i = 0; i < a.Length; i++)
                    {
                        var j = rng.Next(a.Length);
                        (a[i], a[j]) = (a[j], a[i]);
                    }
                }
            }
            """,
            Library.None);

    private static string InMethod(string name, string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class P
        {
            private static readonly Random R = new Random(1);

            static void Swap<T>(ref T left, ref T right) { var held = left; left = right; right = held; }

            static void Swap<T>(T[] rows, int left, int right) { var held = rows[left]; rows[left] = rows[right]; rows[right] = held; }

            static int Compare(int left, int right) => R.Next(-1, 2);

            static void {{name}}(int[] a, List<int> l, List<(int Score, int Id)> pairs, int part, Random rng)
            {
                {{code}}
            }
        }
        """;
}
