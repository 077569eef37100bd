using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.LastElementNeverDrawnAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.LastElementNeverDrawnCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class LastElementNeverDrawnAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_draw_and_the_rows()
    {
        var program = Verify.Program(
            InMethod("var x = rows[{|#0:rng.Next({|#1:{|#2:rows.Length|} - 1|})|}];"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(
            Verify.Report(RuleCatalog.LastElementNeverDrawn, "rng.Next(rows.Length - 1)", "rows").WithLocation(1).WithLocation(2));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("rows[[|rng.Next(rows.Length - 1)|]]")]
    [InlineData("rows[[|rng.Next(0, rows.Length - 1)|]]")]
    [InlineData("list[[|Random.Shared.Next(0, list.Count - 1)|]]")]
    [InlineData("rows[[|rng.Next(maxValue: rows.Length - 1, minValue: 0)|]]")]
    [InlineData("rows[[|rng.Next((rows.Length) - 1)|]]")]
    [InlineData("rows[(int)[|rng.NextInt64(rows.Length - 1)|]]")]
    [InlineData("rows.ElementAt([|rng.Next(rows.Count() - 1)|])")]
    [InlineData("text[[|System.Security.Cryptography.RandomNumberGenerator.GetInt32(text.Length - 1)|]]")]
    [InlineData("_rows[[|_rng.Next(_rows.Length - 1)|]]")]
    [InlineData("rows[[|rng!.Next(rows!.Length - 1)|]]")]
    [InlineData("rows.GetValue([|rng.Next(rows.Length - 1)|])")]
    public Task Reported_where_the_number_is_a_place_in_the_same_rows(string value)
        => Verify.ReportsAsync(InMethod("var x = " + value + ";"), Library.None);

    [Theory]
    [InlineData("for (int i = 0; i < other.Length; i++) { var index = [|rng.Next(0, rows.Length - 1)|]; other[i] = rows[index]; }")]
    [InlineData("var n = rows.Length; var x = rows[[|rng.Next(n - 1)|]];")]
    [InlineData("var last = rows.Length - 1; var x = rows[[|rng.Next(last)|]];")]
    [InlineData("int p; p = [|rng.Next(list.Count - 1)|]; Console.WriteLine($\"{p}: {list[p]}\"); list.RemoveAt(p);")]
    [InlineData("var i = [|rng.Next(rows.Length - 1)|]; var pair = (rows[i], other[i]);")]
    [InlineData("var span = rows.AsSpan(); var x = span[[|rng.Next(span.Length - 1)|]];")]
    [InlineData("Func<int> f = () => rows[[|rng.Next(rows.Length - 1)|]];")]
    [InlineData("var x = list switch { { Count: > 1 } => list[[|rng.Next(list.Count - 1)|]], _ => 0 };")]
    public Task Reported_by_way_of_variables(string code)
        => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var x = rows[rng.Next(rows.Length)];")]
    [InlineData("var i = rng.Next(rows.Length - 1); var pair = rows[i] + rows[i + 1];")]
    [InlineData("var i = rng.Next(rows.Length - 1); if (i >= k) i++; var x = rows[i];")]
    [InlineData("var x = other[rng.Next(rows.Length - 1)];")]
    [InlineData("var i = rng.Next(list.Count - 1); (list[i], list[^1]) = (list[^1], list[i]);")]
    [InlineData("var i = rng.Next(rows.Length - 1); var last = rows[rows.Length - 1]; rows[rows.Length - 1] = rows[i]; rows[i] = last;")]
    [InlineData("var last = rows.Length - 1; (rows[last], rows[0]) = (rows[rng.Next(last)], 1);")]
    [InlineData("var x = rows[rng.Next(rows.Length - 1)] + rows.Last();")]
    [InlineData("var x = rows[rng.Next(1, rows.Length - 1)];")]
    [InlineData("var i = rng.Next(rows.Length - 1) + 1; var x = rows[i];")]
    [InlineData("var part = rows.AsSpan(rng.Next(rows.Length - 1), 2);")]
    [InlineData("var i = rng.Next(rows.Length - 1); Use(i); var x = rows[i];")]
    [InlineData("var count = rng.Next(rows.Length - 1);")]
    [InlineData("var x = rows[rng.Next(rows.Length - 2)];")]
    [InlineData("var x = rows[rng.Next(k - 1)];")]
    [InlineData("for (var i = rows.Length - 1; i > 0; i--) { var j = rng.Next(0, i + 1); (rows[i], rows[j]) = (rows[j], rows[i]); }")]
    [InlineData("for (var i = 0; i < rows.Length; i++) { var j = rng.Next(0, rows.Length - 1); (rows[i], rows[j]) = (rows[j], rows[i]); }")]
    public Task Not_reported_where_the_last_row_is_drawn_or_left_out_on_purpose(string code)
        => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using System;

            float[][] rows = [[1, 2], [3, 4]];
            var rng = new Random(1);
            Console.WriteLine(rows[[|rng.Next(rows.Length - 1)|]][0]);
            """,
            Library.None);

    [Fact]
    public Task A_generator_of_the_user_s_own_may_include_its_bound() =>
        Verify.ReportsAsync(
            """
            class Dice { public int Next(int last) => last; }

            class P
            {
                static int M(int[] rows, Dice dice) => rows[dice.Next(rows.Length - 1)];
            }
            """,
            Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class P
        {
            private readonly Random _rng = new(1);
            private readonly int[] _rows = new int[3];

            void M(int[] rows, int[] other, List<int> list, string text, int k, Random rng)
            {
                {{code}}
            }

            void Use(int place) { }
        }
        """;
}
