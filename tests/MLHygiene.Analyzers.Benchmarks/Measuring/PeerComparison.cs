using System.Collections.Immutable;
using MLHygiene.Analyzers.Benchmarks.Projects;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>Our rules and NetAnalyzers: each alone, and together.</summary>
internal sealed class PeerComparison
{
    private readonly GeneratedProject _project;
    private readonly AnalyzerSet _hygiene;
    private readonly AnalyzerSet _netAnalyzers;

    public PeerComparison(string name, GeneratedProject project, AnalyzerSet hygiene, AnalyzerSet netAnalyzers)
    {
        Name = name;
        _project = project;
        _hygiene = hygiene;
        _netAnalyzers = netAnalyzers;
        var both = hygiene.With(netAnalyzers);
        Hygiene = new(() => Analysis.Run(project, hygiene));
        NetAnalyzers = new(() => Analysis.Run(project, netAnalyzers));
        Both = new(() => Analysis.Run(project, both));
    }

    public string Name { get; }

    public Series Hygiene { get; }

    public Series NetAnalyzers { get; }

    public Series Both { get; }

    public ImmutableArray<Series> All => [Hygiene, NetAnalyzers, Both];

    public CallbackTimes HygieneCallbacks { get; } = new();

    public CallbackTimes NetAnalyzersCallbacks { get; } = new();

    public void CountCallbacks()
    {
        HygieneCallbacks.Add(Analysis.Count(_project, _hygiene), _hygiene);
        NetAnalyzersCallbacks.Add(Analysis.Count(_project, _netAnalyzers), _netAnalyzers);
    }
}
