using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Reproducibility.ParallelReductionAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility.ParallelReductionCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Reproducibility;

public sealed class ParallelReductionCodeFixTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Whole_numbers_are_added_in_one_step(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Hits.
                        Parallel.For(0, n, i =>
                        {
                            if (a[i] > 0)
                            {
                                [|hits++|]; // one more
                            }
                            else
                            {
                                [|--hits|];
                            }

                            [|total += lengths[i]|];
                            [|_total -= lengths[i] + 1|];
                            [|bins[0]++|];
                        });
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Hits.
                        Parallel.For(0, n, i =>
                        {
                            if (a[i] > 0)
                            {
                                Interlocked.Increment(ref hits); // one more
                            }
                            else
                            {
                                Interlocked.Decrement(ref hits);
                            }

                            Interlocked.Add(ref total, lengths[i]);
                            Interlocked.Add(ref _total, -(lengths[i] + 1));
                            Interlocked.Increment(ref bins[0]);
                        });
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Each_thread_makes_a_sum_of_its_own(string newLine) =>
        Verify.FixesAsync(
            InMethod(
                """
                // Loss.
                        Parallel.For(0, n, i =>
                        {
                            // One row.
                            var error = a[i] - 1;
                            [|loss += error * error|]; // squared
                        });
                        Parallel.ForEach(a, x => { [|norm += (float)x|]; });
                """).ReplaceLineEndings(newLine),
            InMethod(
                """
                // Loss.
                        var sumLock = new object();
                        Parallel.For(0, n, () => 0.0, (i, _, localSum) =>
                        {
                            // One row.
                            var error = a[i] - 1;
                            localSum += error * error; // squared
                            return localSum;
                        }, localSum => { lock (sumLock) { loss += localSum; } });
                        var sumLock2 = new object();
                        Parallel.ForEach(a, () => 0f, (x, _, localSum2) => { localSum2 += (float)x; return localSum2; }, localSum2 => { lock (sumLock2) { norm += localSum2; } });
                """).ReplaceLineEndings(newLine),
            Library.None);

    [Theory]
    // No number that is added up.
    [InlineData("Parallel.For(0, n, i => { [|best = Math.Max(best, a[i])|]; });")]
    [InlineData("Parallel.For(0, n, i => { if (a[i] > best) [|best = a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { [|list.Add(i)|]; });")]
    [InlineData("Parallel.For(0, n, i => { [|loss *= a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { [|Hits++|]; });")]
    // The result of the update is read.
    [InlineData("Parallel.For(0, n, i => { if ([|hits++|] > 3) { } });")]
    // Two sums, a way past the end, no place for the lock, an overload without local sums.
    [InlineData("Parallel.For(0, n, i => { [|loss += a[i]|]; [|best += a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { if (a[i] < 0) return; [|loss += a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { [|Mean += a[i]|]; });")]
    [InlineData("Parallel.For(0, n, i => { [|loss += a[i]|]; Console.WriteLine(loss); });")]
    [InlineData("if (n > 3) Parallel.For(0, n, i => { [|loss += a[i]|]; });")]
    [InlineData("a.AsParallel().ForAll(x => { [|loss += x|]; });")]
    [InlineData("Parallel.For(0, n, (int i) => { [|loss += a[i]|]; });")]
    [InlineData("Parallel.For(body: i => { [|loss += a[i]|]; }, toExclusive: n, fromInclusive: 0);")]
    public Task Offers_nothing_where_the_update_is_no_plain_sum(string code) => Verify.OffersNoFixAsync(InMethod(code), Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        class P
        {
            private long _total;
            private int Hits { get; set; }
            private double Mean { get; set; }

            void M(double[] a, long[] lengths, int n)
            {
                double loss = 0, best = 0;
                float norm = 0;
                long total = 0;
                var hits = 0;
                var bins = new int[3];
                var list = new List<int>();
                {{code}}
            }
        }
        """;
}
