using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>What one set of analyzers costs on one project, in rounds.</summary>
internal sealed class Measurement
{
    private readonly List<Cost> _added = [];
    private readonly List<double> _inCallbacks = [];
    private readonly Dictionary<DiagnosticAnalyzer, List<double>> _byAnalyzer = [];

    /// <summary>Milliseconds that the analysis takes more than the one that it is compared with.</summary>
    public Quartiles Added => Quartiles.Of(_added.Select(cost => cost.Milliseconds));

    public double Megabytes => Quartiles.Of(_added.Select(cost => cost.Megabytes)).Median;

    /// <summary>Milliseconds in the callbacks of the analyzers.</summary>
    public Quartiles InCallbacks => Quartiles.Of(_inCallbacks);

    /// <summary>How often each rule reported.</summary>
    public IReadOnlyDictionary<string, int> Reports { get; private set; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>
    /// What the callbacks of each analyzer took, the most expensive first. Work that analyzers share is on the bill of the one that asks first.
    /// </summary>
    public IEnumerable<(string Category, string Rules, double Milliseconds)> ByRule =>
        from pair in _byAnalyzer
        let rules = pair.Key.SupportedDiagnostics
        let milliseconds = Quartiles.Of(pair.Value).Median
        orderby milliseconds descending
        select (rules[0].Category, string.Join(", ", rules.Select(rule => rule.Id)), milliseconds);

    public void Add(Cost added, AnalysisResult result, AnalyzerSet analyzers)
    {
        _added.Add(added);
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

        _inCallbacks.Add(sum);
        Reports = result.GetAllDiagnostics().CountBy(report => report.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }
}
