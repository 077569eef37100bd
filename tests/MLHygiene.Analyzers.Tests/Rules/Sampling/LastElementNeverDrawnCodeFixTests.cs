using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.LastElementNeverDrawnAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.LastElementNeverDrawnCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class LastElementNeverDrawnCodeFixTests
{
    [Theory]
    [InlineData("var x = rows[[|rng.Next(rows.Length - 1)|]];", "var x = rows[rng.Next(rows.Length)];")]
    [InlineData("var x = rows[[|rng.Next(0, rows.Length - 1)|]];", "var x = rows[rng.Next(rows.Length)];")]
    [InlineData("var x = rows[[|rng.Next(/* from */ 0, rows.Length - 1)|]];", "var x = rows[rng.Next(/* from */ 0, rows.Length)];")]
    [InlineData("var x = rows[[|rng.Next(minValue: 0, maxValue: (rows.Length - 1))|]];", "var x = rows[rng.Next(minValue: 0, maxValue: (rows.Length))];")]
    [InlineData("var n = rows.Length; var i = [|rng.Next(n - 1 /* all */)|]; var x = rows[i];", "var n = rows.Length; var i = rng.Next(n /* all */); var x = rows[i];")]
    [InlineData("var x = rows.ElementAt([|rng.Next(rows.Count() - 1)|]);", "var x = rows.ElementAt(rng.Next(rows.Count()));")]
    public Task Draws_below_the_length(string code, string corrected) =>
        Verify.FixesAsync(InMethod(code), InMethod(corrected), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_draw_of_a_document(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // One row.
                        var x = rows[[|rng.Next(0, rows.Length - 1)|]]; // drawn
                        var pair = (rows[[|rng.Next(rows.Length - 1)|]], rows[[|rng.Next(0, rows.Length - 1)|]]);
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // One row.
                        var x = rows[rng.Next(rows.Length)]; // drawn
                        var pair = (rows[rng.Next(rows.Length)], rows[rng.Next(rows.Length)]);
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Offers_nothing_where_the_bound_is_a_variable() =>
        Verify.OffersNoFixAsync(InMethod("var last = rows.Length - 1; var x = rows[[|rng.Next(last)|]];"), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Linq;

        class P
        {
            static void M(int[] rows, Random rng)
            {
                {{code}}
            }
        }
        """;
}
