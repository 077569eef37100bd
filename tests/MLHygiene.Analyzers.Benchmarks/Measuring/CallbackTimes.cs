using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>
/// The time that analyzers spend in their callbacks, as the compiler counts it. Work that they share is on the bill of the one that asks
/// first, and what the compiler does to prepare a method for them is on nobody's.
/// </summary>
internal sealed class CallbackTimes
{
    private readonly List<double> _sums = [];
    private readonly Dictionary<DiagnosticAnalyzer, List<double>> _byAnalyzer = [];

    public double Median => Quartiles.Of(_sums).Median;

    /// <summary>How often each rule reported.</summary>
    public IReadOnlyDictionary<string, int> Reports { get; private set; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The most expensive first.</summary>
    public IEnumerable<(string Category, string Rules, double Milliseconds)> ByRule =>
        from pair in _byAnalyzer
        let rules = pair.Key.SupportedDiagnostics
        let milliseconds = Quartiles.Of(pair.Value).Median
        orderby milliseconds descending
        select (rules[0].Category, string.Join(", ", rules.Select(rule => rule.Id)), milliseconds);

    /// <summary>Adds the times of one run with these analyzers, and maybe with others.</summary>
    public void Add(AnalysisResult result, AnalyzerSet analyzers)
    {
        var sum = 0.0;
        foreach (var analyzer in analyzers.Analyzers)
        {
            // An analyzer whose rules are all switched off has no entry.
            var time = result.AnalyzerTelemetryInfo.TryGetValue(analyzer, out var info) ? info.ExecutionTime.TotalMilliseconds : 0;
            sum += time;
            if (!_byAnalyzer.TryGetValue(analyzer, out var times))
            {
                _byAnalyzer[analyzer] = times = [];
            }

            times.Add(time);
        }

        _sums.Add(sum);
        Reports = result.GetAllDiagnostics().CountBy(report => report.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }
}
