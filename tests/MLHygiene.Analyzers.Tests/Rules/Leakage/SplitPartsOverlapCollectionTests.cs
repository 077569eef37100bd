using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.SplitPartsOverlapAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Parts of arrays, lists and queries that overlap.</summary>
public sealed class SplitPartsOverlapCollectionTests
{
    [Fact]
    public Task The_message_names_the_first_part_and_its_place_is_an_additional_location()
    {
        var program = Verify.Program(InMethod("var train = {|#1:rows[..80]|}; var test = {|#0:rows[79..]|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.SplitPartsOverlap, "rows[..80]").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var train = rows.Take(80).ToArray(); var test = [|rows.Skip(79)|].ToArray();")]
    [InlineData("var train = rows[..n]; var test = [|rows[(n - 1)..]|];")]
    [InlineData("var train = rows[..(n + 1)]; var val = [|rows[n..]|];")]
    [InlineData("var list = rows.ToList(); var train = list.GetRange(0, n); var test = [|list.GetRange(n - 5, 10)|];")]
    [InlineData("var test = rows[..20]; var train = [|rows[10..]|];")]
    [InlineData("var train = rows[..^20]; var test = [|rows[^25..]|];")]
    [InlineData("var cut = (int)(rows.Length * 0.8); var train = rows.Take(cut); var test = [|rows.Skip(cut - 1)|];")]
    [InlineData("var cut = n - 1; var train = rows.AsSpan(0, n); var test = [|rows.AsSpan(cut)|];")]
    [InlineData("var train = rows.Take(800).ToArray(); var test = [|rows.Take(200)|].ToArray();")]
    [InlineData("var train = Enumerable.Take(count: n, source: (rows)); var test = [|rows!.Skip(n - 1)|];")]
    [InlineData("var train = new float[80][]; var test = new float[20][]; Array.Copy(rows, 0, train, 0, 80); [|Array.Copy(rows, 70, test, 0, 20)|];")]
    [InlineData("var (train, test) = (rows[..80], [|rows[70..]|]);")]
    [InlineData("Fit(rows[..80], [|rows[70..]|]);")]
    [InlineData("var (train, test) = Parts(rows); (float[][], float[][]) Parts(float[][] all) => (all[..9], [|all[8..]|]);")]
    [InlineData("var set = new Set { Train = rows[..80], Test = [|rows[70..]|] };")]
    [InlineData("float[][] train = [.. rows.Take(80)], test = [.. [|rows.Skip(70)|]];")]
    public Task Overlapping_slices_are_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    // They meet, or leave rows out.
    [InlineData("var train = rows[..n]; var test = rows[n..];")]
    [InlineData("var train = rows.Take(80); var test = rows.Skip(81);")]
    [InlineData("var train = rows.Take(80); var test = rows.TakeLast(20);")]
    [InlineData("var test = rows.Skip(n * 10).Take(10); var train = rows.Take(n * 10).Concat(rows.Skip(n * 10 + 10));")]
    // Bounds that cannot be compared.
    [InlineData("var m = rows[0].Length; var train = rows[..n]; var test = rows[m..];")]
    [InlineData("var m = n; m--; var train = rows[..n]; var test = rows[m..];")]
    // Pages, and slices of slices.
    [InlineData("var trainPage = rows.Skip(n * 10).Take(10); var testPage = rows.Skip((n + 1) * 10).Take(10);")]
    [InlineData("var rest = rows.Skip(80); var train = rows.Take(80); var test = rest.Take(20);")]
    // Not train and test.
    [InlineData("var head = rows[..80]; var tail = rows[70..];")]
    [InlineData("var train = rows[..80]; var trainTest = rows[70..];")]
    [InlineData("var trainHead = rows[..80]; var trainTail = rows[70..];")]
    // Other rows.
    [InlineData("var others = File.ReadAllLines(\"b\").Select(Parse).ToArray(); var train = rows[..80]; var test = others[70..];")]
    [InlineData("var a = new Set(); var b = new Set(); a.Train = a.All[..80]; b.Test = b.All[70..];")]
    [InlineData("var list = rows.ToList(); var train = list.GetRange(0, 80); list.RemoveRange(0, 80); var test = list.GetRange(0, 20);")]
    [InlineData("var part = rows; var train = part[..80]; part = rows[80..]; var test = part[..20];")]
    // On purpose.
    [InlineData("var window = 5; var train = rows[..n]; var test = rows[(n - window)..];")]
    [InlineData("const int Lookback = 5; var train = rows[..n]; var test = rows[(n - Lookback)..];")]
    [InlineData("var series = rows.ToArray(); var train = series[..n]; var test = series[(n - 1)..];")]
    [InlineData("var (a, b) = Overlapping(rows); (float[][] Train, float[][] Test) Overlapping(float[][] all) => (all[..9], all[8..]);")]
    // Either the one or the other.
    [InlineData("float[][] part; if (n > 1) { var train = rows[..80]; part = train; } else { var test = rows[70..]; part = test; }")]
    // Text.
    [InlineData("var name = \"training\"; var train = name[..5]; var test = name[3..];")]
    public Task Slices_that_do_not_certainly_overlap_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    [InlineData("var train = rows.Where(_ => rng.NextDouble() < 0.8).ToArray(); var test = [|rows.Where(_ => rng.NextDouble() >= 0.8)|].ToArray();")]
    [InlineData("var train = rows.Where((_, i) => rng.Next(10) < 8).ToList(); var test = [|rows.Where((_, i) => rng.Next(10) >= 8)|].ToList();")]
    [InlineData("var (train, test) = (rows.Where(_ => rng.NextDouble() < 0.8).ToArray(), [|rows.Where(_ => rng.NextDouble() >= 0.8)|].ToArray());")]
    [InlineData("var train = Array.FindAll(rows, _ => Random.Shared.NextDouble() < 0.8); var test = [|Array.FindAll(rows, _ => Random.Shared.NextDouble() < 0.2)|];")]
    [InlineData("var list = rows.ToList(); var train = list.FindAll(_ => rng.NextDouble() < 0.8); var holdout = [|list.FindAll(_ => rng.NextDouble() >= 0.8)|];")]
    [InlineData("var train = rows.Where(_ => Coin()).ToArray(); var test = [|rows.Where(_ => !Coin())|].ToArray(); bool Coin() => rng.NextDouble() < 0.8;")]
    [InlineData("var train = rows.Where(Coin).ToArray(); var test = [|rows.Where(r => !Coin(null))|].ToArray(); bool Coin(float[] row) => rng.NextDouble() < 0.8;")]
    [InlineData("var a = new Random(1); var b = new Random(2); var train = rows.Where(_ => a.NextDouble() < 0.8).ToArray(); var test = [|rows.Where(_ => b.NextDouble() >= 0.8)|].ToArray();")]
    [InlineData("var train = (from r in rows where rng.NextDouble() < 0.8 select r).ToArray(); var test = (from r in rows [|where rng.NextDouble() >= 0.8|] select r).ToArray();")]
    [InlineData("var flagged = rows.Select(r => (Row: r, IsTrain: rng.NextDouble() < 0.8)); var train = flagged.Where(p => p.IsTrain).ToArray(); var test = [|flagged.Where(p => !p.IsTrain)|].ToArray();")]
    [InlineData("var flagged = rows.Select(r => new { Row = r, Coin = rng.NextDouble() }); var train = flagged.Where(p => p.Coin < 0.8).Select(p => p.Row).ToList(); var test = [|flagged.Where(p => p.Coin >= 0.8)|].Select(p => p.Row).ToList();")]
    public Task A_coin_for_each_part_is_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    // One coin decides for both parts.
    [InlineData("var flag = rows.Select(_ => rng.NextDouble() < 0.8).ToArray(); var train = rows.Where((_, i) => flag[i]).ToArray(); var test = rows.Where((_, i) => !flag[i]).ToArray();")]
    [InlineData("var flagged = rows.Select(r => (Row: r, IsTrain: rng.NextDouble() < 0.8)).ToList(); var train = flagged.Where(p => p.IsTrain).ToArray(); var test = flagged.Where(p => !p.IsTrain).ToArray();")]
    [InlineData("var train = rows.Where(_ => rng.NextDouble() < 0.8).ToArray(); var test = rows.Except(train).ToArray();")]
    [InlineData("var coins = rows.ToLookup(_ => rng.NextDouble() < 0.8); var train = coins[true].ToArray(); var test = coins[false].ToArray();")]
    // The same numbers again.
    [InlineData("var a = new Random(1); var b = new Random(1); var train = rows.Where(_ => a.NextDouble() < 0.8).ToArray(); var test = rows.Where(_ => b.NextDouble() >= 0.8).ToArray();")]
    [InlineData("var g = new Random(1); var train = rows.Where(_ => g.NextDouble() < 0.8).ToArray(); g = new Random(1); var test = rows.Where(_ => g.NextDouble() >= 0.8).ToArray();")]
    // The content of the row has a say.
    [InlineData("var train = rows.Where(r => r[0] > 0 && rng.NextDouble() < 0.8).ToArray(); var test = rows.Where(r => r[0] <= 0 && rng.NextDouble() < 0.8).ToArray();")]
    [InlineData("var train = rows.Where(r => r.GetHashCode() % 5 != 0).ToArray(); var test = rows.Where(r => r.GetHashCode() % 5 == 0).ToArray();")]
    [InlineData("var flagged = rows.Select(r => (Row: r, Coin: rng.NextDouble())); var train = flagged.Where(p => p.Row[0] > 0 && p.Coin < 0.8).ToArray(); var test = flagged.Where(p => p.Row[0] <= 0 && p.Coin < 0.8).ToArray();")]
    // Two sources.
    [InlineData("var others = rows.ToArray(); var train = rows.Where(_ => rng.NextDouble() < 0.8).ToArray(); var test = others.Where(_ => rng.NextDouble() >= 0.8).ToArray();")]
    [InlineData("var train = rows.Where(r => r[0] > 0).Where(_ => rng.NextDouble() < 0.8).ToArray(); var test = rows.Where(r => r[0] <= 0).Where(_ => rng.NextDouble() < 0.8).ToArray();")]
    [InlineData("var part = rows; var train = part.Where(_ => rng.NextDouble() < 0.8).ToArray(); part = rows[..9]; var test = part.Where(_ => rng.NextDouble() < 0.8).ToArray();")]
    // Bags and dropouts are no train and test.
    [InlineData("var bag1 = rows.Where(_ => rng.NextDouble() < 0.6).ToArray(); var bag2 = rows.Where(_ => rng.NextDouble() < 0.6).ToArray(); var train = bag1;")]
    [InlineData("float[][] part; if (n > 1) { var train = rows.Where(_ => rng.NextDouble() < 0.8).ToArray(); part = train; } else { var test = rows.Where(_ => rng.NextDouble() < 0.2).ToArray(); part = test; }")]
    // A random number of the user's own, which may be of the row.
    [InlineData("var train = rows.Where(_ => Elsewhere.Coin()).ToArray(); var test = rows.Where(_ => Elsewhere.Coin()).ToArray();")]
    public Task One_coin_and_unknown_coins_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Reads_fields_out_parameters_and_top_level_statements() => Verify.ReportsAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;

        string[] rows = File.ReadAllLines(args[0]);
        var train = rows[..80];
        var test = [|rows[70..]|];

        class Splitter(string[] given)
        {
            private readonly List<string> _rows = new(given);
            private readonly Random _random = new(1);

            private string[] _train = [], _test = [];

            public void Split(int n, out List<string> train, out List<string> test)
            {
                train = _rows.Take(n).ToList();
                test = [|_rows.Skip(n - 1)|].ToList();
            }

            public void Flip()
            {
                _train = this._rows.Where(_ => _random.NextDouble() < 0.8).ToArray();
                this._test = [|_rows.Where(_ => _random.NextDouble() >= 0.8)|].ToArray();
            }

            public (IEnumerable<string> Training, IEnumerable<string> Validation) Primary() =>
                (given.Where(_ => Random.Shared.Next(2) == 0), [|given.Where(_ => Random.Shared.Next(2) == 1)|]);
        }
        """,
        Library.None);

    [Fact]
    public Task Is_silent_about_methods_that_only_look_alike() => Verify.ReportsAsync(
        """
        using System;

        class Rows
        {
            public Rows Take(int count) => this;
            public Rows Skip(int count) => this;
            public Rows Where(Func<int, bool> condition) => this;

            static void Split(Rows rows, Random random)
            {
                var train = rows.Take(80);
                var test = rows.Skip(70);
                var trainFlips = rows.Where(_ => random.Next(2) == 0);
                var testFlips = rows.Where(_ => random.Next(2) == 1);
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Is_silent_about_half_typed_code()
    {
        var program = Verify.Program(
            InMethod("var train = rows[..]; var test = rows[n - ..]; var trainFlips = rows.Where(_ => rng.); var testFlips = rows.Where("),
            fixedSource: null,
            Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;

        class Set { public float[][] All { get; } = []; public float[][] Train { get; set; } = []; public float[][] Test { get; set; } = []; }

        class Program
        {
            static void Run(string path, int n, Random rng)
            {
                var rows = File.ReadAllLines(path).Select(Parse).ToArray();
                {{code}}
            }

            static float[] Parse(string line) => line.Split(',').Select(float.Parse).ToArray();

            static void Fit(ReadOnlySpan<float[]> train, ReadOnlySpan<float[]> test) { }
        }

        static class Elsewhere { public static Func<bool> Coin { get; set; } = () => true; }
        """;
}
