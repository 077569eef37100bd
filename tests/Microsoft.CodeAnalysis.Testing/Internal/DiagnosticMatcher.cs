using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Pairs expected and actual diagnostics.</summary>
internal static class DiagnosticMatcher
{
    /// <summary>
    /// Returns for each expected diagnostic its actual one, or null. As many pairs as possible agree in everything;
    /// the rest is paired by likeness, so that a failure speaks of the diagnostic that was meant.
    /// </summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What was found.</param>
    /// <param name="getDifferences">Returns a weight for each difference of a pair.</param>
    internal static Diagnostic?[] Match(
        ImmutableArray<DiagnosticResult> expected,
        ImmutableArray<Diagnostic> actual,
        Func<DiagnosticResult, Diagnostic, IEnumerable<int>> getDifferences)
    {
        var costs = expected
            .Select(result => actual.Select(diagnostic => getDifferences(result, diagnostic).Sum()).ToArray())
            .ToArray();
        var matchOfActual = new int?[actual.Length];
        for (var i = 0; i < expected.Length; i++)
        {
            TryMatchExactly(i, costs, matchOfActual, new bool[actual.Length]);
        }

        var open = Enumerable.Range(0, expected.Length).Except(matchOfActual.OfType<int>()).ToHashSet();
        var candidates =
            from i in open
            from j in Enumerable.Range(0, actual.Length)
            where matchOfActual[j] is null
            orderby costs[i][j], i, j
            select (Expected: i, Actual: j);
        foreach (var pair in candidates.ToList())
        {
            if (matchOfActual[pair.Actual] is null && open.Remove(pair.Expected))
            {
                matchOfActual[pair.Actual] = pair.Expected;
            }
        }

        var matches = new Diagnostic?[expected.Length];
        for (var j = 0; j < actual.Length; j++)
        {
            if (matchOfActual[j] is { } index)
            {
                matches[index] = actual[j];
            }
        }

        return matches;
    }

    // An expectation that leaves much open must not take the only diagnostic that a stricter one can have: it moves on if it can.
    private static bool TryMatchExactly(int expected, int[][] costs, int?[] matchOfActual, bool[] visited)
    {
        for (var j = 0; j < matchOfActual.Length; j++)
        {
            if (costs[expected][j] != 0 || visited[j])
            {
                continue;
            }

            visited[j] = true;
            if (matchOfActual[j] is not { } other || TryMatchExactly(other, costs, matchOfActual, visited))
            {
                matchOfActual[j] = expected;
                return true;
            }
        }

        return false;
    }
}
