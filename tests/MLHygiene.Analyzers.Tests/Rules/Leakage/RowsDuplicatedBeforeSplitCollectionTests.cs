using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;
using Verify = MLHygiene.Analyzers.Tests.Verification.Verify<
    MLHygiene.Analyzers.Rules.Leakage.RowsDuplicatedBeforeSplitAnalyzer,
    Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Arrays and lists that hold a row several times when they are split.</summary>
public sealed class RowsDuplicatedBeforeSplitCollectionTests
{
    private const string Split = " var train = twice.Take(n).ToArray(); var test = [|twice.Skip(n)|].ToArray();";
    private const string SilentSplit = " var train = twice.Take(n).ToArray(); var test = twice.Skip(n).ToArray();";

    [Fact]
    public Task The_message_names_the_copy_and_its_place_is_an_additional_location()
    {
        var program = Verify.Program(
            InMethod("var twice = {|#1:rows.Concat(rows)|}.ToArray(); var train = twice[..n]; var test = {|#0:twice[n..]|};"), fixedSource: null, Library.None);
        program.ExpectedDiagnostics.Add(Verify.Report(RuleCatalog.RowsDuplicatedBeforeSplit, "rows.Concat(rows)").WithLocation(1));
        return program.RunAsync();
    }

    [Theory]
    [InlineData("var twice = rows.Concat(rows).ToArray();" + Split)]
    [InlineData("var twice = rows.Concat(rows.Where(r => r[0] > 0)).OrderBy(_ => rng.Next()).ToList();" + Split)]
    [InlineData("var twice = rows.Where(r => r[0] > 0).Concat(rows).Select(r => r).ToList();" + Split)]
    [InlineData("var rare = rows.Where(r => r[0] > 0).ToArray(); var twice = rows.Concat(rare).ToArray(); rng.Shuffle(twice);" + Split)]
    [InlineData("var twice = rows.ToList(); twice.AddRange(twice);" + Split)]
    [InlineData("var twice = rows.ToList(); twice.AddRange(twice.Where(r => r[0] > 0).ToList());" + Split)]
    [InlineData("var twice = rows.ToList(); if (n > 9) { twice.AddRange(twice.Take(9).ToArray()); }" + Split)]
    [InlineData("var twice = rows.SelectMany(r => Enumerable.Repeat(r, 3)).ToArray();" + Split)]
    [InlineData("var twice = rows.SelectMany(r => Enumerable.Repeat(r, r[0] > 0 ? 5 : 1)).ToArray();" + Split)]
    [InlineData("var twice = rows.SelectMany(r => new[] { r, r }).ToArray();" + Split)]
    [InlineData("var twice = Enumerable.Repeat(rows, 3).SelectMany(all => all).ToArray();" + Split)]
    [InlineData("var twice = new[] { rows, rows }.SelectMany(all => all).ToArray();" + Split)]
    [InlineData("float[][] twice = [.. rows, .. rows.Where(r => r[0] > 0)];" + Split)]
    [InlineData("var twice = rng.GetItems(rows, 2 * n);" + Split)]
    [InlineData("var twice = rows; twice = twice.Concat(twice).ToArray();" + Split)]
    [InlineData("var twice = Balance(rows);" + Split + " float[][] Balance(float[][] all) { var more = all.ToList(); more.AddRange(all.Where(r => r[0] > 0)); more.AddRange(more.Take(3).ToList()); return more.ToArray(); }")]
    [InlineData("Cut(rows.Concat(rows).ToArray()); void Cut(float[][] all) { var train = all[..n]; var test = [|all[n..]|]; }")]
    [InlineData("var twice = rows.Concat(rows).ToArray(); var (train, test) = (twice[..n], [|twice[n..]|]);")]
    public Task Copies_before_the_split_are_reported(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Theory]
    // Training rows alone.
    [InlineData("var train = rows[..n]; var test = rows[n..]; train = train.Concat(train).ToArray();")]
    [InlineData("var train = rows.Take(n).ToList(); var test = rows.Skip(n).ToList(); train.AddRange(train.Where(r => r[0] > 0).ToList());")]
    [InlineData("var twice = rows.ToList();" + SilentSplit + " twice.AddRange(twice);")]
    // Two sources, and halves of one.
    [InlineData("var others = File.ReadAllLines(\"b\").Select(Parse).ToArray(); var twice = rows.Concat(others).ToArray();" + SilentSplit)]
    [InlineData("var a = rows.Where(r => r[0] > 0); var b = rows.Where(r => r[0] <= 0); var twice = a.Concat(b).ToArray();" + SilentSplit)]
    [InlineData("var twice = rows[..9].Concat(rows[9..]).ToArray();" + SilentSplit)]
    [InlineData("float[][] twice = [.. rows.Where(r => r[0] > 0), .. rows.Where(r => r[0] <= 0)];" + SilentSplit)]
    // One of each.
    [InlineData("var twice = rows.Concat(rows).Distinct().ToArray();" + SilentSplit)]
    [InlineData("var twice = rows.SelectMany(r => Enumerable.Repeat(r, 1)).ToArray();" + SilentSplit)]
    [InlineData("var twice = rows.SelectMany(r => new[] { r, Parse(\"1\") }).ToArray();" + SilentSplit)]
    [InlineData("var twice = rows.Concat(rows).GroupBy(r => r[0]).Select(g => g.First()).ToArray();" + SilentSplit)]
    [InlineData("var twice = rows.ToList(); twice.AddRange(twice); var seen = new HashSet<float[]>(); twice.RemoveAll(r => !seen.Add(r));" + SilentSplit)]
    [InlineData("var made = Enumerable.Range(0, n).Select(_ => new[] { rng.NextSingle() }); var twice = made.Concat(made).ToArray();" + SilentSplit)]
    // Written again before the split.
    [InlineData("var twice = rows.Concat(rows).ToArray(); Console.WriteLine(twice.Length); twice = rows;" + SilentSplit)]
    // Other splits than into train and test: nothing here speaks of learning.
    [InlineData("var twice = rows.Concat(rows).ToArray(); var trainTrack = twice[..n]; var platform = twice[n..];")]
    [InlineData("var twice = rows.Concat(rows).ToArray(); var train = twice[..n];")]
    // By a helper of another file.
    [InlineData("var twice = Elsewhere.Balance(rows);" + SilentSplit)]
    public Task Copies_of_one_side_and_rows_of_two_sources_are_silent(string code) => Verify.ReportsAsync(InMethod(code), Library.None);

    [Fact]
    public Task Parts_without_a_name_are_reported_where_code_speaks_of_learning() => Verify.ReportsAsync(
        """
        using System.Collections.Generic;
        using System.Linq;

        class KnnClassifier
        {
            private readonly List<float[]> _samples = new();

            public void Train(List<float[]> features, float learningRate, int epochs)
            {
                var samples = features.Concat(features).ToList();
                var left = samples.Take(80);
                var right = [|samples.Skip(80)|];
            }
        }
        """,
        Library.None);

    [Fact]
    public Task Is_silent_about_half_typed_code()
    {
        var program = Verify.Program(
            InMethod("var twice = rows.Concat(; twice.AddRange(" + SilentSplit), fixedSource: null, Library.None);
        program.CompilerDiagnostics = CompilerDiagnostics.None;
        return program.RunAsync();
    }

    private static string InMethod(string code) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;

        class Program
        {
            static void Run(string path, int n, Random rng)
            {
                var rows = File.ReadAllLines(path).Select(Parse).ToArray();
                {{code}}
            }

            static float[] Parse(string line) => line.Split(',').Select(float.Parse).ToArray();
        }

        static class Elsewhere { public static Func<float[][], float[][]> Balance { get; set; } = rows => rows; }
        """;
}
