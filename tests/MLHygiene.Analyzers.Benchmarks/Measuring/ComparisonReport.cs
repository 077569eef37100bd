using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using MLHygiene.Analyzers.Benchmarks.Projects;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>Prints a comparison as tables for docs/performance.md.</summary>
internal sealed class ComparisonReport
{
    private readonly TextWriter _output;

    public ComparisonReport(TextWriter output) => _output = output;

    public void PrintMachine(int rounds)
    {
        _output.WriteLine(FormattableString.Invariant(
            $"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription} {RuntimeInformation.ProcessArchitecture}, .NET SDK {References.SdkVersion}, .NET {Environment.Version},"));
        _output.WriteLine(FormattableString.Invariant(
            $"Roslyn {VersionOf(typeof(Microsoft.CodeAnalysis.Compilation).Assembly)}, NetAnalyzers {References.NetAnalyzersVersion}, median of {rounds} rounds."));
    }

    public void Print(Comparison comparison)
    {
        var compile = comparison.Compile.Median;
        _output.WriteLine();
        _output.WriteLine(FormattableString.Invariant(
            $"### {comparison.Project.Name}: {comparison.Project.Methods} methods, {comparison.Project.Files} files, {comparison.Project.Lines} lines"));
        _output.WriteLine();
        Row("", "ms", "quartiles", "of compile", "of NetAnalyzers", "ms in callbacks", "of compile", "MB");
        Row("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:");
        Row("Compiler alone", Number(compile), Range(comparison.Compile), "", "", "", "", Number(comparison.CompileMegabytes));
        PrintPeers(comparison.Editor, compile);
        PrintPeers(comparison.Build, compile);
        _output.WriteLine();
        PrintRules(comparison.Editor.Hygiene, compile);
    }

    private void PrintPeers(PeerComparison peers, double compile)
    {
        Row($"{peers.Name}: NetAnalyzers", peers.NetAnalyzers, peers.NetAnalyzers, compile);
        Row($"{peers.Name}: MLHygiene.Analyzers", peers.Hygiene, peers.NetAnalyzers, compile);
        Row($"{peers.Name}: MLHygiene.Analyzers on top of NetAnalyzers", peers.HygieneOnTop, peers.NetAnalyzers, compile);
    }

    private void PrintRules(Measurement hygiene, double compile)
    {
        Row("Category", "Rules", "ms in callbacks", "of compile", "Reports");
        Row("---", "---", "---:", "---:", "---:");
        foreach (var category in hygiene.ByRule.GroupBy(rule => rule.Category, StringComparer.Ordinal).OrderBy(rules => rules.Key, StringComparer.Ordinal))
        {
            var total = category.Sum(rule => rule.Milliseconds);
            Row($"**{category.Key}**", "all", Fine(total), Share(total, compile), "");
            foreach (var rule in category)
            {
                Row("", rule.Rules, Fine(rule.Milliseconds), Share(rule.Milliseconds, compile), Reports(hygiene, rule.Rules));
            }
        }
    }

    private static string Reports(Measurement measurement, string rules) => rules.Split(", ")
        .Sum(rule => measurement.Reports.GetValueOrDefault(rule))
        .ToString(CultureInfo.InvariantCulture);

    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? string.Empty;

    private static string Number(double value) => value.ToString("F0", CultureInfo.InvariantCulture);

    private static string Fine(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private static string Share(double part, double whole) => (part / whole).ToString("P1", CultureInfo.InvariantCulture);

    private static string Range(Quartiles quartiles) => $"{Number(quartiles.Lower)} to {Number(quartiles.Upper)}";

    private void Row(string name, Measurement measurement, Measurement netAnalyzers, double compile) => Row(
        name,
        Number(measurement.Added.Median),
        Range(measurement.Added),
        Share(measurement.Added.Median, compile),
        (measurement.Added.Median / netAnalyzers.Added.Median).ToString("F2", CultureInfo.InvariantCulture),
        Fine(measurement.InCallbacks.Median),
        Share(measurement.InCallbacks.Median, compile),
        Number(measurement.Megabytes));

    private void Row(params string[] cells) => _output.WriteLine("| " + string.Join(" | ", cells) + " |");
}
