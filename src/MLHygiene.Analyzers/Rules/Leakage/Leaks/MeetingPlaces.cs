using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Leakage.Leaks;

/// <summary>Chooses where one finding is reported that is seen from several methods.</summary>
internal static class MeetingPlaces
{
    /// <summary>
    /// The findings without those that point at a call into a method that is reported itself, each place once.
    /// </summary>
    /// <param name="findings">The findings.</param>
    /// <param name="sink">The expression that makes a finding real.</param>
    /// <param name="place">What a report of it points at: the sink, or a call that leads there.</param>
    public static IEnumerable<T> Innermost<T>(this IEnumerable<T> findings, Func<T, SyntaxNode> sink, Func<T, SyntaxNode> place)
    {
        var all = findings.ToList();
        var direct = new HashSet<SyntaxNode>(all.Where(finding => place(finding) == sink(finding)).Select(sink));
        return all
            .Where(finding => place(finding) == sink(finding) || !direct.Contains(sink(finding)))
            .GroupBy(place)
            .Select(group => group.First());
    }
}
