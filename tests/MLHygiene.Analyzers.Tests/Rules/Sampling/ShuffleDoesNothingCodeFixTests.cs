using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.ShuffleDoesNothingAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.ShuffleDoesNothingCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class ShuffleDoesNothingCodeFixTests
{
    private const string Smelly =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class P
        {
            static void Run(List<int> rows, int seed)
            {
                // Shuffled for the split.
                var shuffled = [|rows.OrderBy(_ => new Random(seed).Next())|]; // once
                Console.WriteLine(shuffled.First());
            }

            static void Train(List<int> rows)
            {
                for (var epoch = 0; epoch < 3; epoch++)
                {
                    foreach (var row in [|rows.OrderBy(_ => new Guid())|]) Console.WriteLine(row);
                }
            }

            static List<int> Other(List<int> rows)
            {
                return [|rows
                    .OrderBy(_ => /* the key */ new Guid())|]
                    .ToList();
            }
        }
        """;

    private const string Clean =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class P
        {
            static void Run(List<int> rows, int seed)
            {
                // Shuffled for the split.
                var random = new Random(seed);
                var shuffled = rows.OrderBy(_ => random.Next()).ToArray(); // once
                Console.WriteLine(shuffled.First());
            }

            static void Train(List<int> rows)
            {
                var random = new Random(0);
                for (var epoch = 0; epoch < 3; epoch++)
                {
                    foreach (var row in rows.OrderBy(_ => random.Next())) Console.WriteLine(row);
                }
            }

            static List<int> Other(List<int> rows)
            {
                var random = new Random(0);
                return rows
                    .OrderBy(_ => /* the key */ random.Next())
                    .ToList();
            }
        }
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Hoists_one_generator_and_reads_the_rows_once(string newLine) =>
        Verify.FixesAsync(
            Smelly.ReplaceLineEndings(newLine),
            Clean.ReplaceLineEndings(newLine),
            Library.None);

    [Fact]
    public Task Draws_from_the_whole_range() =>
        Verify.FixesAsync(
            """
            using System;
            using System.Linq;

            var rows = new[] { 1, 2, 3 };
            Console.WriteLine([|rows.OrderBy(_ => new Random(42).Next(100))|].First());
            """,
            """
            using System;
            using System.Linq;

            var rows = new[] { 1, 2, 3 };
            var random = new Random(42);
            Console.WriteLine(rows.OrderBy(_ => random.Next()).First());
            """,
            Library.None);

    [Theory]
    [InlineData("var s = [|rows.OrderBy(static _ => new Random(7).Next())|].ToList();")]
    [InlineData("var s = [|rows.OrderBy(_ => -new Random(7).Next(10))|].ToList();")]
    [InlineData("IOrderedEnumerable<int> s = [|rows.OrderBy(_ => new Guid())|];")]
    [InlineData("var s = [|rows.OrderBy(_ => new Guid(), Comparer<Guid>.Default)|].ToList();")]
    [InlineData("var s = [|rows.OrderBy<int, Guid>(_ => new Guid())|].ToList();")]
    [InlineData("var s = [|rows.OrderBy(Key)|].ToList();")]
    [InlineData("var s = [|rows.AsParallel().OrderBy(_ => new Guid())|].ToArray();")]
    [InlineData("if (rows.Count > 1) rows = [|rows.OrderBy(_ => new Guid())|].ToList();")]
    [InlineData("Func<List<int>> s = () => [|rows.OrderBy(_ => new Guid())|].ToList();")]
    [InlineData("var s = (from r in rows orderby [|new Guid()|] select r).ToList();")]
    [InlineData("var k = Guid.NewGuid(); var s = [|rows.OrderBy(_ => k)|].ToList();")]
    [InlineData("foreach (var i in rows) { var t = i + 1; Console.WriteLine([|rows.OrderBy(_ => new Random(t).Next())|].First()); }")]
    public Task Offers_nothing_where_it_would_not_compile_or_mean_the_same(string code) =>
        Verify.OffersNoFixAsync(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            static class P
            {
                static Guid Key(int row) => new Guid();

                static void Run(List<int> rows)
                {
                    {{code}}
                }
            }
            """,
            Library.None);
}
