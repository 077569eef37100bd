using System;
using System.Globalization;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MLHygiene.Analyzers.Benchmarks;
using MLHygiene.Analyzers.Benchmarks.Measuring;
using MLHygiene.Analyzers.Benchmarks.Projects;

const string Usage =
    """
    compare [rounds]        what the compiler, our rules and NetAnalyzers cost on two generated projects, as tables
    benchmark [options]     the same work in BenchmarkDotNet
    write <folder>          writes the generated projects to read them
    """;

switch (args)
{
    case ["compare"]:
        return Compare(rounds: 11);
    case ["compare", var rounds] when int.TryParse(rounds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0:
        return Compare(count);
    case ["benchmark", .. var options]:
        // In this process: a project that BenchmarkDotNet generates would not find the assemblies that this one knows.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromTypes([typeof(AnalysisBenchmarks)]).Run(options.Length > 0 ? options : ["--filter", "*"], config);
        return 0;
    case ["write", var folder]:
        foreach (var project in GeneratedProject.All)
        {
            project.Write(Path.Combine(folder, project.Name));
        }

        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 1;
}

static int Compare(int rounds)
{
    var report = new ComparisonReport(Console.Out);
    report.PrintMachine(rounds);
    foreach (var comparison in GeneratedProject.All.Select(project => new Comparison(project)))
    {
        comparison.Run(rounds);
        report.Print(comparison);
    }

    return 0;
}
