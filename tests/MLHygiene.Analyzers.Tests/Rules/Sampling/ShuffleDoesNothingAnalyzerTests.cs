using System.Threading.Tasks;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Sampling.ShuffleDoesNothingAnalyzer,
    MLHygiene.Analyzers.CodeFixes.Rules.Sampling.ShuffleDoesNothingCodeFix>;

namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

public sealed class ShuffleDoesNothingAnalyzerTests
{
    [Fact]
    public Task The_message_names_the_key_and_the_key_is_an_additional_location()
    {
        var program = Verify.Program(
            InMethod("var s = {|#0:rows.OrderBy(_ => {|#1:new Guid()|})|}.ToList();"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.ShuffleDoesNothing, "new Guid()").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("[|rows.OrderBy(_ => new Guid())|].ToList()")]
    [InlineData("[|rows.OrderBy(_ => new Random(42).Next())|].ToList()")]
    [InlineData("[|rows.OrderBy(_ => new Random(seed).NextDouble())|].ToArray()")]
    [InlineData("[|rows.OrderBy(_ => new Random(_seed).Next(100))|].ToArray()")]
    [InlineData("[|rows.OrderBy(_ => new Random(Seed * 2).Next())|].ToArray()")]
    [InlineData("[|rows.OrderBy(_ => 0.5)|].ToArray()")]
    [InlineData("[|rows.OrderBy(x => { var r = new Random(42); return r.Next(); })|].ToArray()")]
    [InlineData("[|rows.OrderBy(_ => default(Guid))|].ToArray()")]
    [InlineData("[|rows.OrderBy(_ => Guid.Empty)|].ToArray()")]
    [InlineData("[|rows.OrderByDescending(_ => (new Guid()))|].First()")]
    [InlineData("[|rows.OrderBy((Func<Row, Guid>)(_ => new Guid()))|].ToArray()")]
    [InlineData("[|rows.OrderBy(Key)|].ToArray()")]
    [InlineData("[|rows.OrderBy(Local)|].ToArray()")]
    [InlineData("[|rows.AsParallel().OrderBy(_ => new Guid())|].ToArray()")]
    [InlineData("[|Enumerable.OrderBy(keySelector: _ => new Guid(), source: rows)|].Take(3).ToList()")]
    [InlineData("[|rows.OrderBy(_ => new Random(42).Next(), Comparer<int>.Default)|].ToList()")]
    [InlineData("[|rows.OrderBy(_ => drawn)|].ToList()")]
    [InlineData("[|rows.OrderBy(_ => -new Random(7).Next(10))|].ToList()")]
    [InlineData("[|rows.OrderBy(static _ => new Random(7).Next())|].ToList()!")]
    public Task Reported_where_every_row_has_the_same_key(string sort)
        => Verify.ReportsAsync(InMethod("var s = " + sort + ";"), Library.None);

    [Theory]
    [InlineData("foreach (var r in [|rows.OrderByDescending(_ => new Random(seed + 1).Next())|]) { }")]
    [InlineData("var shuffled = [|rows.OrderBy(_ => 0)|];")]
    [InlineData("var s = (from r in rows orderby [|new Guid()|] select r).ToArray();")]
    [InlineData("Func<List<Row>> f = () => [|rows.OrderBy(_ => new Guid())|].ToList();")]
    [InlineData("Row[] s = [.. [|rows.OrderBy(_ => new Guid())|]];")]
    [InlineData("var s = rows?[|.OrderBy(_ => new Guid())|].ToList();")]
    [InlineData("var s = byId switch { true => [|rows.OrderBy(_ => new Guid())|].First(), false => rows[0] };")]
    public Task Reported_in_every_kind_of_code(string code)
        => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var s = rows.OrderBy(_ => Guid.NewGuid()).ToList();")]
    [InlineData("var s = rows.OrderBy(r => new Random(r.Id).Next()).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => rng.Next()).ToArray();")]
    [InlineData("var s = queryable.OrderBy(_ => new Guid()).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => 0); if (byId) s = s.ThenBy(r => r.Id);")]
    [InlineData("var s = rows.OrderBy(_ => 0).ThenBy(r => r.Id).ToList();")]
    [InlineData("IOrderedEnumerable<Row> s = byId ? rows.OrderBy(r => r.Id) : rows.OrderBy(_ => 1);")]
    [InlineData("var s = rows.OrderBy(_ => new Random().Next()).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => _n++).ToList();")]
    [InlineData("var s = rows.OrderBy(r => r.Key == new Guid()).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => new Random(_n++).Next()).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => new Random(Guid.NewGuid().GetHashCode()).Next()).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => new Random(Environment.TickCount).Next()).ToList();")]
    [InlineData("var s = rows.OrderBy(r => r.Id).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => byId ? 1 : 2).ToList();")]
    [InlineData("var key = 3; var s = rows.OrderBy(_ => key).ToList();")]
    [InlineData("var k = rng.Next(); var s = rows.OrderBy(_ => k = rng.Next()).ToList();")]
    [InlineData("var s = rows.OrderBy(_ => { _n++; return new Random(_n).Next(); }).ToList();")]
    public Task Not_reported_where_keys_differ_or_a_constant_may_be_meant(string code)
        => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Reported_in_top_level_statements() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Linq;

            var rows = Enumerable.Range(0, 10);
            Console.WriteLine([|rows.OrderBy(_ => new Guid())|].First());
            """,
            Library.None);

    [Fact]
    public Task A_sort_of_the_user_s_own_is_not_reported() =>
        Verify.ReportsAsync(
            """
            using System;
            using System.Collections.Generic;

            static class Own
            {
                public static List<int> OrderBy(this List<int> rows, Func<int, Guid> key) => rows;
                static void M(List<int> rows) { var s = rows.OrderBy(_ => new Guid()); }
            }
            """,
            Library.None);

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class Row { public int Id; public Guid Key; }

        class P
        {
            private const int Seed = 4;
            private readonly int _seed = 3;
            private int _n;

            static Guid Key(Row row) => new Guid();

            void M(List<Row> rows, IQueryable<Row> queryable, int seed, Random rng, bool byId)
            {
                var drawn = rng.Next();
                int Local(Row row) => new Random(42).Next();
                {{code}}
            }
        }
        """;
}
