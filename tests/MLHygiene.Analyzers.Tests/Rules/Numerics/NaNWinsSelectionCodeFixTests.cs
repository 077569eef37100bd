using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Numerics.NaNWinsSelectionAnalyzer, MLHygiene.Analyzers.CodeFixes.Rules.Numerics.NaNWinsSelectionCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Numerics;

public sealed class NaNWinsSelectionCodeFixTests
{
    [Theory]
    [InlineData("runs.[|MinBy|](run => run.Loss)", "runs.Where(run => !double.IsNaN(run.Loss)).MinBy(run => run.Loss)")]
    [InlineData("runs.[|MinBy|]((Run run) => run.Loss)!.Epoch", "runs.Where((Run run) => !double.IsNaN(run.Loss)).MinBy((Run run) => run.Loss)!.Epoch")]
    [InlineData("runs.[|MinBy|](run => run.Error)", "runs.Where(run => !float.IsNaN(run.Error)).MinBy(run => run.Error)")]
    [InlineData("runs.[|MinBy|](LossOf)", "runs.Where(row => !double.IsNaN(LossOf(row))).MinBy(LossOf)")]
    [InlineData("runs.[|OrderBy|](run => run.Loss).First()", "runs.Where(run => !double.IsNaN(run.Loss)).OrderBy(run => run.Loss).First()")]
    [InlineData("runs.Select(run => run.Loss).[|Order|]().First()", "runs.Select(run => run.Loss).Where(value => !double.IsNaN(value)).Order().First()")]
    [InlineData("new[] { distance, 1 }.[|Min|]()", "new[] { distance, 1 }.Where(value => !double.IsNaN(value)).Min()")]
    [InlineData("runs.[|Min|](run => run.Distance)", "runs.Where(run => !double.IsNaN(run.Distance)).Min(run => run.Distance)")]
    public Task Leaves_out_what_is_NaN(string selection, string corrected) =>
        Verify.FixesAsync(Program($"var best = {selection};"), Program($"var best = {corrected};"), Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Corrects_every_selection_of_a_document(string newLine) =>
        Verify.FixesAsync(
            Program(
                """
                // The best run.
                        var best = runs
                            .Skip(1) // the warm-up
                            // by loss
                            .[|MinBy|](run => run.Loss); // best
                        var next = runs.[|OrderBy|](run => run.Loss) // second
                            .ElementAt(1);
                """).ReplaceLineEndings(newLine),
            Program(
                """
                // The best run.
                        var best = runs
                            .Skip(1) // the warm-up
                            .Where(run => !double.IsNaN(run.Loss))
                            // by loss
                            .MinBy(run => run.Loss); // best
                        var next = runs.Where(run => !double.IsNaN(run.Loss)).OrderBy(run => run.Loss) // second
                            .ElementAt(1);
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("var best = Enumerable.[|MinBy|](runs, run => run.Loss);")]
    [InlineData("var best = runs?.[|MinBy|](run => run.Loss);")]
    [InlineData("var best = runs.[|MinBy|](run => { return run.Loss; });")]
    [InlineData("var best = runs.[|MinBy|](run => /* the loss */ run.Loss);")]
    [InlineData("var best = (from run in runs orderby [|run.Loss|] select run).First();")]
    [InlineData("var losses = runs.Select(run => run.Loss).ToArray(); Array.[|Sort|](losses); var least = losses[0];")]
    [InlineData("var queue = new PriorityQueue<int, double>(); queue.[|Enqueue|](1, distance);")]
    public Task Offers_nothing_where_no_step_can_be_put_in(string code) => Verify.OffersNoFixAsync(Program(code), Library.None);

    private static string Program(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class Run { public int Epoch; public double Loss; public float Error; public double Distance = double.NaN; }

        class Training
        {
            int _epochs; double _learningRate;

            static double LossOf(Run run) => run.Loss;

            static void M(List<Run> runs, bool isMissing)
            {
                var distance = isMissing ? double.NaN : 1;
                {{code}}
            }
        }
        """;
}
