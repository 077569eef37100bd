using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using MLHygiene.Analyzers.Rules.Leakage;
using MLHygiene.Analyzers.Tests.Verification;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Rules.Leakage;

/// <summary>Sequences that draw random numbers and still hold the same rows in the same order for each reader.</summary>
public sealed class DeferredShuffleSplitRepeatableTests
{
    [Theory]
    [InlineData(
        "an iterator that seeds its generator for itself",
        "IEnumerable<int> Rows(List<int> rows) { var random = new Random(42); foreach (var row in rows.OrderBy(_ => random.Next())) yield return row; }")]
    [InlineData(
        "an iterator that makes rows up",
        "IEnumerable<(List<double> X, int Y)> Rows(List<int> rows) { for (var i = 0; i < 9; i++) { var x = new List<double>(); x.Add(random.NextDouble()); yield return (x, i); } }")]
    [InlineData(
        "an iterator that erases a drawn value of each row",
        "IEnumerable<float[]> Rows(List<int> rows) { foreach (var row in rows) { var copy = new float[row]; copy[random.Next(row)] = 0; yield return copy; } }")]
    [InlineData(
        "an iterator that draws masks",
        "IEnumerable<bool[]> Rows(List<int> rows) { foreach (var row in rows) { var mask = new bool[row]; mask[random.Next(row)] = true; yield return mask; } }")]
    [InlineData(
        "keys that are drawn once and kept",
        "IEnumerable<int> Rows(List<int> rows) => rows.OrderBy(Key); int Key(int row) { keys.TryAdd(row, random.Next()); return keys[row]; }")]
    [InlineData(
        "keys that a dictionary draws for what it does not have",
        "IEnumerable<int> Rows(List<int> rows) => rows.OrderBy(row => shared.GetOrAdd(row, random.Next()));")]
    public Task It_is_silent_about(string what, string member)
    {
        Assert.NotEmpty(what);
        return Verify<DeferredShuffleSplitAnalyzer, EmptyCodeFixProvider>.ReportsAsync(Program(member), Library.None);
    }

    [Theory]
    [InlineData("IEnumerable<int> Rows(List<int> rows) { foreach (var row in rows.OrderBy(_ => random.Next())) yield return row; }")]
    [InlineData(
        "IEnumerable<int> Rows(List<int> rows) { var copy = rows.ToArray(); for (var i = copy.Length - 1; i >= 0; i--) { var j = random.Next(i + 1); yield return copy[j]; copy[j] = copy[i]; } }")]
    public Task It_still_reports_iterators_that_give_another_order_to_each_reader(string member) =>
        Verify<DeferredShuffleSplitAnalyzer, EmptyCodeFixProvider>.ReportsAsync(
            Program(member).Replace("= Rows(rows);", "= [|Rows(rows)|];", System.StringComparison.Ordinal), Library.None);

    private static string Program(string member) =>
        $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Linq;

        class Data
        {
            static readonly Random random = new Random(1);
            readonly Dictionary<int, int> keys = new Dictionary<int, int>();
            readonly ConcurrentDictionary<int, int> shared = new ConcurrentDictionary<int, int>();

            {{member}}

            int Split(List<int> rows)
            {
                var all = Rows(rows);
                var train = all.Take(8).ToList();
                var test = all.Skip(8).ToList();
                return train.Count + test.Count;
            }
        }
        """;
}
