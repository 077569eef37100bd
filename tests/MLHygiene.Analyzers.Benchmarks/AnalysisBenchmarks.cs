using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using MLHygiene.Analyzers.Benchmarks.Measuring;
using MLHygiene.Analyzers.Benchmarks.Projects;

namespace MLHygiene.Analyzers.Benchmarks;

/// <summary>The same work as in the comparison, by the clock, one piece at a time: for a closer look at one of them.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private GeneratedProject _project = GeneratedProject.MLNet;

    [ParamsSource(nameof(Names))]
    public string Project
    {
        get => _project.Name;
        set => _project = GeneratedProject.Named(value);
    }

    public static IEnumerable<string> Names => GeneratedProject.Names;

    [Benchmark(Baseline = true)]
    public void Compile() => Analysis.Compile(_project);

    [Benchmark]
    public void Idle() => Analysis.Run(_project, AnalyzerSet.Idle);

    [Benchmark]
    public void Hygiene() => Analysis.Run(_project, AnalyzerSet.Hygiene);

    [Benchmark]
    public void NetAnalyzers() => Analysis.Run(_project, AnalyzerSet.NetAnalyzers);
}
