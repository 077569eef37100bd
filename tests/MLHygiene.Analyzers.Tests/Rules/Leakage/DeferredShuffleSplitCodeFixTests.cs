using System;
using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.DeferredShuffleSplitAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Leakage.DeferredShuffleSplitCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

public sealed class DeferredShuffleSplitCodeFixTests
{
    private const string Split = " var train = s.Take(n).ToArray(); var test = s.Skip(n).ToArray();";

    [Theory]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next())|];", "var s = rows.OrderBy(_ => rng.Next()).ToArray();")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next()).Select(r => r + 1)|];", "var s = rows.OrderBy(_ => rng.Next()).Select(r => r + 1).ToArray();")]
    [InlineData("IEnumerable<int> s = [|rows.OrderBy(_ => rng.Next())|];", "IEnumerable<int> s = rows.OrderBy(_ => rng.Next()).ToArray();")]
    [InlineData("IEnumerable<int> s; s = [|rows.Shuffle()|];", "IEnumerable<int> s; s = rows.Shuffle().ToArray();")]
    [InlineData("var s = [|from r in rows orderby rng.Next() select r|];", "var s = (from r in rows orderby rng.Next() select r).ToArray();")]
    [InlineData("var s = [|rows?.OrderBy(_ => rng.Next())|];", "var s = rows?.OrderBy(_ => rng.Next()).ToArray();")]
    [InlineData("var s = [|rows?.Where(r => r > 0)?.Shuffle()|];", "var s = rows?.Where(r => r > 0)?.Shuffle().ToArray();")]
    [InlineData("IEnumerable<int> s = [|rows.AsParallel().OrderBy(_ => rng.Next())|];", "IEnumerable<int> s = rows.AsParallel().OrderBy(_ => rng.Next()).ToArray();")]
    [InlineData("var s = ([|rows.Shuffle()|]);", "var s = (rows.Shuffle().ToArray());")]
    [InlineData("var s = [|Enumerable.Shuffle(rows)|];", "var s = Enumerable.Shuffle(rows).ToArray();")]
    [InlineData("var s = [|rows.Shuffle()|] /* once */;", "var s = rows.Shuffle().ToArray() /* once */;")]
    [InlineData("if (rows is null) return; var s = [|rows.Shuffle()|]; foreach (var r in s) { }", "if (rows is null) return; var s = rows.Shuffle().ToArray(); foreach (var r in s) { }")]
    [InlineData("var s = [|rows.Shuffle()|]; IEnumerable<int> all = s; Use(s);", "var s = rows.Shuffle().ToArray(); IEnumerable<int> all = s; Use(s);")]
    public Task Materialises_where_the_query_is_made(string shuffle, string materialised) =>
        Verify.FixesAsync(InMethod(shuffle + Split), InMethod(materialised + Split), Library.None);

    [Fact]
    public Task Reads_the_variable_through_a_question_mark() =>
        Verify.FixesAsync(
            InMethod("var s = [|rows?.Shuffle()|]; var train = s?.Take(n).ToArray(); var test = s?.Skip(n).ToArray();"),
            InMethod("var s = rows?.Shuffle().ToArray(); var train = s?.Take(n).ToArray(); var test = s?.Skip(n).ToArray();"),
            Library.None);

    [Theory]
    [InlineData("IOrderedEnumerable<int> s = [|rows.OrderBy(_ => rng.Next())|];")]
    [InlineData("OrderedParallelQuery<int> s = [|rows.AsParallel().OrderBy(_ => rng.Next())|];")]
    [InlineData("var q = [|rows.OrderBy(_ => rng.Next())|]; var s = q.ThenBy(r => r);")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next())|]; Ordered(s);")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next())|]; Same(s).ThenBy(r => r);")]
    [InlineData("var s = [|rows.AsParallel().OrderBy(_ => rng.Next())|];")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next())|]; var t = s; var u = t.ThenBy(r => r);")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next())|]; var t = n > 1 ? s : null;")]
    [InlineData("var s = [|rows.OrderBy(_ => rng.Next())|]; Func<IOrderedEnumerable<int>> f = () => s;")]
    [InlineData("var s = [|rows.Shuffle()|]; var r = s.Reverse();")]
    [InlineData("var s = [|rows.Shuffle()|]; var text = string.Join(\",\", s);")]
    [InlineData("var s = [|rows.Shuffle()|]; var t = (s, 1);")]
    [InlineData("var s = [|rows.Shuffle()|]; s.GetEnumerator();")]
    public Task Offers_nothing_where_the_variable_needs_its_type(string shuffle) =>
        Verify.OffersNoFixAsync(InMethod(shuffle + Split), Library.None);

    [Fact]
    public Task Materialises_arguments_fields_and_awaited_queries() =>
        Verify.FixesAsync(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;

            class P
            {
                private readonly IEnumerable<int> _s = [|Enumerable.Range(0, 9).Shuffle()|];

                IEnumerable<int> Train => _s.Take(5);
                IEnumerable<int> Test => _s.Skip(5);

                static async Task<IEnumerable<int>> Load(int[] rows)
                {
                    await Task.Yield();
                    return rows.OrderBy(_ => Guid.NewGuid());
                }

                static async Task Run(int[] rows)
                {
                    var s = [|await Load(rows)|];
                    var (train, test) = (s.Take(5), s.Skip(5));
                    Split([|rows.Shuffle()|]);
                }

                static (int[], int[]) Split(IEnumerable<int> s) => (s.Take(5).ToArray(), s.Skip(5).ToArray());
            }
            """,
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;

            class P
            {
                private readonly IEnumerable<int> _s = Enumerable.Range(0, 9).Shuffle().ToArray();

                IEnumerable<int> Train => _s.Take(5);
                IEnumerable<int> Test => _s.Skip(5);

                static async Task<IEnumerable<int>> Load(int[] rows)
                {
                    await Task.Yield();
                    return rows.OrderBy(_ => Guid.NewGuid());
                }

                static async Task Run(int[] rows)
                {
                    var s = (await Load(rows)).ToArray();
                    var (train, test) = (s.Take(5), s.Skip(5));
                    Split(rows.Shuffle().ToArray());
                }

                static (int[], int[]) Split(IEnumerable<int> s) => (s.Take(5).ToArray(), s.Skip(5).ToArray());
            }
            """,
            Library.None);

    [Fact]
    public Task Needs_no_using_directive() =>
        Verify.FixesAsync(
            """
            using System;

            class P
            {
                static void Run(int[] rows)
                {
                    var s = [|System.Linq.Enumerable.OrderBy(rows, _ => Guid.NewGuid())|]; // order
                    var train = System.Linq.Enumerable.Take(s, 5);
                    var test = System.Linq.Enumerable.Skip(s, 5);
                }
            }
            """,
            """
            using System;

            class P
            {
                static void Run(int[] rows)
                {
                    var s = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.OrderBy(rows, _ => Guid.NewGuid())); // order
                    var train = System.Linq.Enumerable.Take(s, 5);
                    var test = System.Linq.Enumerable.Skip(s, 5);
                }
            }
            """,
            Library.None);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Keeps_comments_layout_and_line_endings(string lineEnding)
    {
        const string Source = """
            using System;
            using System.Linq;

            class P
            {
                static void Run(int[] rows, Random rng)
                {
                    var s = [|rows // all of them
                        .Where(r => r > 0)
                        // in any order
                        .OrderBy(_ => rng.Next())|] // shuffled
                        ;
                    var train = s.Take(5).ToArray();
                    var test = s.Skip(5).ToArray();

                    var q =
                        [|from r in rows // all of them
                        orderby rng.Next()
                        select r|];
                    var (a, b) = (q.Take(5), q.Skip(5));
                }
            }
            """;
        const string Fixed = """
            using System;
            using System.Linq;

            class P
            {
                static void Run(int[] rows, Random rng)
                {
                    var s = rows // all of them
                        .Where(r => r > 0)
                        // in any order
                        .OrderBy(_ => rng.Next())
                        .ToArray() // shuffled
                        ;
                    var train = s.Take(5).ToArray();
                    var test = s.Skip(5).ToArray();

                    var q =
                        (from r in rows // all of them
                        orderby rng.Next()
                        select r).ToArray();
                    var (a, b) = (q.Take(5), q.Skip(5));
                }
            }
            """;
        return Verify.FixesAsync(With(lineEnding, Source), With(lineEnding, Fixed), Library.None);
    }

    [Fact]
    public Task Fixes_every_place_of_several_documents()
    {
        const string Source = """
            using System;
            using System.Linq;

            class P{0}
            {{
                static void Run(int[] rows, Random rng)
                {{
                    var a = {1}rows.OrderBy(_ => rng.Next()){2};
                    var (train, test) = (a.Take(5), a.Skip(5));
                    var b = {1}rows.OrderByDescending(_ => rng.Next()){2};
                    var (x, y) = (b.Take(5), b.Skip(5));
                }}
            }}
            """;
        static string Marked(int number) => string.Format(null, Source, number, "[|", "|]");
        static string Fixed(int number) => string.Format(null, Source, number, string.Empty, ".ToArray()");

        var program = Verify.Program(Marked(1), Fixed(1), Library.None);
        program.TestState.Sources.Add(Marked(2));
        program.FixedState.Sources.Add(Fixed(2));
        return program.RunAsync();
    }

    private static string With(string lineEnding, string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnding, StringComparison.Ordinal);

    private static string InMethod(string body) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        static class Program
        {
            static void Run(List<int> rows, Random rng, int n)
            {
                {{body}}
            }

            static void Use(IEnumerable<int> rows) { }
            static void Ordered(IOrderedEnumerable<int> rows) { }
            static T Same<T>(T rows) => rows;
        }
        """;
}
