using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.BiasedShuffleAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.BiasedShuffleCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class BiasedShuffleCodeFixTests
{
    [Theory]
    [InlineData("for (var i = 0; i < a.Length; i++) { var j = [|rng.Next(a.Length)|]; (a[i], a[j]) = (a[j], a[i]); }", "rng.Shuffle(a);")]
    [InlineData("for (var i = a.Length - 1; i > 0; i--) { var j = [|rng.Next(i)|]; var t = a[i]; a[i] = a[j]; a[j] = t; }", "rng.Shuffle(a);")]
    [InlineData("Span<int> s = a; for (var i = 0; i < s.Length; i++) { var j = [|rng.Next(0, s.Length - 1)|]; (s[i], s[j]) = (s[j], s[i]); }", "Span<int> s = a; rng.Shuffle(s);")]
    [InlineData("for (var i = 0; i < l.Count; i++) { var j = [|rng.Next(l.Count)|]; (l[i], l[j]) = (l[j], l[i]); }", "for (var i = 0; i < l.Count; i++) { var j = rng.Next(i, l.Count); (l[i], l[j]) = (l[j], l[i]); }")]
    [InlineData("for (var i = l.Count - 1; i > 0; i--) { var j = [|rng.Next(l.Count)|]; (l[i], l[j]) = (l[j], l[i]); }", "for (var i = l.Count - 1; i > 0; i--) { var j = rng.Next(i + 1); (l[i], l[j]) = (l[j], l[i]); }")]
    [InlineData("for (var i = l.Count - 1; i > 0; i--) { var j = [|rng.Next(i)|]; (l[i], l[j]) = (l[j], l[i]); }", "for (var i = l.Count - 1; i > 0; i--) { var j = rng.Next(i + 1); (l[i], l[j]) = (l[j], l[i]); }")]
    [InlineData("for (var i = l.Count; i > 1; i--) { var j = [|rng.Next(i - 1)|]; (l[i - 1], l[j]) = (l[j], l[i - 1]); }", "for (var i = l.Count; i > 1; i--) { var j = rng.Next(i); (l[i - 1], l[j]) = (l[j], l[i - 1]); }")]
    [InlineData("for (var i = 0; i < l.Count - 1; i++) { var j = [|rng.Next(i + 1, l.Count)|]; (l[i], l[j]) = (l[j], l[i]); }", "for (var i = 0; i < l.Count - 1; i++) { var j = rng.Next(i, l.Count); (l[i], l[j]) = (l[j], l[i]); }")]
    [InlineData("for (var i = 0; i < l.Count - 1; i++) { var j = [|rng.Next(i, l.Count - 1)|]; (l[i], l[j]) = (l[j], l[i]); }", "for (var i = 0; i < l.Count - 1; i++) { var j = rng.Next(i, l.Count); (l[i], l[j]) = (l[j], l[i]); }")]
    [InlineData("int n = a.Length; while (n > 1) { n--; int k = [|rng.Next(n)|]; var v = a[k]; a[k] = a[n]; a[n] = v; }", "int n = a.Length; while (n > 1) { n--; int k = rng.Next(n + 1); var v = a[k]; a[k] = a[n]; a[n] = v; }")]
    [InlineData("for (var i = 0; i < a.Length; i++) { /* a place */ var j = [|rng.Next(a.Length)|]; (a[i], a[j]) = (a[j], a[i]); }", "for (var i = 0; i < a.Length; i++) { /* a place */ var j = rng.Next(i, a.Length); (a[i], a[j]) = (a[j], a[i]); }")]
    [InlineData("[|Array.Sort(a, (x, y) => rng.Next(3) - 1)|]; // mix", "rng.Shuffle(a); // mix")]
    [InlineData("[|a.AsSpan().Sort((x, y) => Random.Shared.Next(3) - 1)|];", "Random.Shared.Shuffle(a.AsSpan());")]
    [InlineData("Action mix = () => [|Array.Sort(a, (x, y) => rng.Next(3) - 1)|];", "Action mix = () => rng.Shuffle(a);")]
    [InlineData("var s = [|l.OrderBy(_ => rng.Next(10))|].ToList();", "var s = l.OrderBy(_ => rng.Next()).ToList();")]
    [InlineData("var s = [|l.OrderBy(_ => rng.NextDouble() < 0.5)|].ToList();", "var s = l.OrderBy(_ => rng.NextDouble()).ToList();")]
    [InlineData("var s = [|l.OrderBy(_ => rng.Next(2) == 0 ? 1 : -1)|].ToList();", "var s = l.OrderBy(_ => rng.Next()).ToList();")]
    [InlineData("var s = [|l.OrderBy(_ => System.Security.Cryptography.RandomNumberGenerator.GetInt32(10))|].ToList();", "var s = l.OrderBy(_ => System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue)).ToList();")]
    [InlineData("var s = (from x in l orderby [|rng.Next(5)|] select x).ToList();", "var s = (from x in l orderby rng.Next() select x).ToList();")]
    public Task Shuffles_fairly(string biased, string fair) =>
        Verify.FixesAsync(InMethod(biased), InMethod(fair), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Writes_the_exchanges_out_where_the_generator_cannot_shuffle_a_list(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // A new order.
                        [|l.Sort((x, y) => rng.Next(-1, 2))|]; // mixed
                        var i = l[0];
                        [|l.Sort((x, y) => rng.Next(-1, 2))|];
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // A new order.
                        for (var i2 = l.Count - 1; i2 > 0; i2--)
                        {
                            var j = rng.Next(i2 + 1);
                            (l[i2], l[j]) = (l[j], l[i2]);
                        } // mixed
                        var i = l[0];
                        for (var i2 = l.Count - 1; i2 > 0; i2--)
                        {
                            var j = rng.Next(i2 + 1);
                            (l[i2], l[j]) = (l[j], l[i2]);
                        }
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Holds_a_row_where_the_language_has_no_tuples() =>
        Verify.FixesAsync(
            """
            using System;
            using System.Collections.Generic;

            class P
            {
                void M(List<int> rows, Random rng)
                {
                    [|rows.Sort((x, y) => rng.Next(-1, 2))|];
                }
            }
            """,
            """
            using System;
            using System.Collections.Generic;

            class P
            {
                void M(List<int> rows, Random rng)
                {
                    for (var i = rows.Count - 1; i > 0; i--)
                    {
                        var j = rng.Next(i + 1);
                        var held = rows[i];
                        rows[i] = rows[j];
                        rows[j] = held;
                    }
                }
            }
            """,
            Library.None,
            LanguageVersion.CSharp6);

    [Theory]
    [InlineData("[|l.Sort((x, y) => new Random().Next(-1, 2))|];")]
    [InlineData("[|l.Sort(Compare)|];")]
    [InlineData("[|Array.Sort(a, (x, y) => { var own = new Random(); return own.Next(-1, 2); })|];")]
    [InlineData("Action mix = () => [|l.Sort((x, y) => rng.Next(-1, 2))|];")]
    [InlineData("var s = [|l.OrderBy(_ => rng.NextDouble() < 0.5, Comparer<bool>.Default)|].ToList();")]
    [InlineData("for (var i = 0; i < l.Count; i++) { var j = [|rng.Next(/* all */ l.Count)|]; (l[i], l[j]) = (l[j], l[i]); }")]
    public Task Offers_nothing_where_it_would_not_compile_or_lose_a_comment(string code) =>
        Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class P
        {
            private static readonly Random R = new Random(1);

            static int Compare(int left, int right) => R.Next(-1, 2);

            static void Shuffle(int[] a, List<int> l, Random rng)
            {
                {{code}}
            }
        }
        """;
}
