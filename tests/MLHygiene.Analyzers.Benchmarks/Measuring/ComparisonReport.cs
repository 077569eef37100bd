using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using MLHygiene.Analyzers.Benchmarks.Projects;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>Prints a comparison as the tables of docs/performance.md.</summary>
internal sealed class ComparisonReport
{
    private readonly TextWriter _output;

    public ComparisonReport(TextWriter output) => _output = output;

    public void PrintMachine(int rounds)
    {
        var roslyn = typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture};"));
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $".NET SDK {References.SdkVersion}, .NET {Environment.Version}, Roslyn {roslyn?.InformationalVersion.Split('+')[0]}, "
            + $"NetAnalyzers {References.NetAnalyzersVersion}; {rounds} rounds."));
    }

    public void Print(Comparison comparison)
    {
        var project = comparison.Project;
        _output.WriteLine();
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"### {project.Name}: {project.Methods} methods in {project.Files} files, {project.Lines} lines"));
        _output.WriteLine();
        Row("", "ms", "quartiles", "fastest", "of compile", "of NetAnalyzers", "in callbacks, ms", "MB");
        Row("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:");
        var compile = comparison.Compile;
        var time = compile.Milliseconds;
        Row("Compiler alone", Number(time.Median), Range(time), Number(compile.Fastest), "", "", "", Number(compile.Megabytes));
        PrintPeers(comparison.Editor, comparison.Idle, compile);
        PrintPeers(comparison.Build, comparison.Idle, compile);
        _output.WriteLine();
        PrintRules(comparison.Editor.HygieneCallbacks, compile.Milliseconds.Median);
    }

    private static string Number(double value) => value.ToString("F0", CultureInfo.InvariantCulture);

    private static string Fine(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private static string Share(double part, double whole) => (part / whole).ToString("P1", CultureInfo.InvariantCulture);

    private static string Range(Quartiles quartiles) => $"{Number(quartiles.Lower)} to {Number(quartiles.Upper)}";

    private void PrintPeers(PeerComparison peers, Series idle, Series compile)
    {
        Print("NetAnalyzers", peers.NetAnalyzers, idle, Fine(peers.NetAnalyzersCallbacks.Median));
        Print("MLHygiene.Analyzers", peers.Hygiene, idle, Fine(peers.HygieneCallbacks.Median));
        Print("MLHygiene.Analyzers beside NetAnalyzers", peers.Both, peers.NetAnalyzers, "");

        void Print(string name, Series series, Series reference, string callbacks)
        {
            var more = series.MoreThan(reference);
            Row(
                $"{peers.Name}: {name}",
                Number(more.Median),
                Range(more),
                Number(series.Fastest - reference.Fastest),
                Share(more.Median, compile.Milliseconds.Median),
                (more.Median / peers.NetAnalyzers.MoreThan(idle).Median).ToString("F2", CultureInfo.InvariantCulture),
                callbacks,
                Number(series.Megabytes - reference.Megabytes));
        }
    }

    private void PrintRules(CallbackTimes times, double compile)
    {
        Row("Category", "Rule", "in callbacks, ms", "of compile", "Reports");
        Row("---", "---", "---:", "---:", "---:");
        foreach (var category in times.ByRule.GroupBy(rule => rule.Category).OrderBy(rules => rules.Key, StringComparer.Ordinal))
        {
            var total = category.Sum(rule => rule.Milliseconds);
            Row($"**{category.Key}**", "all", Fine(total), Share(total, compile), "");
            foreach (var (_, rules, milliseconds) in category)
            {
                var reports = rules.Split(", ").Sum(rule => times.Reports.GetValueOrDefault(rule));
                Row("", rules, Fine(milliseconds), Share(milliseconds, compile), Number(reports));
            }
        }
    }

    private void Row(params string[] cells) => _output.WriteLine("| " + string.Join(" | ", cells) + " |");
}
