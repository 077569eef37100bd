using MLHygiene.Analyzers.Benchmarks.Projects;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>Our rules beside NetAnalyzers: each alone, and ours in a project that runs NetAnalyzers anyway.</summary>
internal sealed class PeerComparison
{
    private readonly AnalyzerSet _hygiene;
    private readonly AnalyzerSet _netAnalyzers;
    private readonly AnalyzerSet _both;

    public PeerComparison(string name, AnalyzerSet hygiene, AnalyzerSet netAnalyzers)
    {
        Name = name;
        _hygiene = hygiene;
        _netAnalyzers = netAnalyzers;
        _both = hygiene.With(netAnalyzers);
    }

    public string Name { get; }

    public Measurement Hygiene { get; } = new();

    public Measurement NetAnalyzers { get; } = new();

    /// <summary>
    /// What our rules add where NetAnalyzers run: the compiler prepares a method for analyzers once, and whoever comes first pays for it.
    /// </summary>
    public Measurement HygieneOnTop { get; } = new();

    public void Run(GeneratedProject project, Cost idle, bool isWarmUp)
    {
        var hygiene = Cost.Of(() => Analysis.Run(project, _hygiene));
        var netAnalyzers = Cost.Of(() => Analysis.Run(project, _netAnalyzers));
        var both = Cost.Of(() => Analysis.Run(project, _both));
        var hygieneResult = Analysis.Count(project, _hygiene);
        var netAnalyzersResult = Analysis.Count(project, _netAnalyzers);
        var bothResult = Analysis.Count(project, _both);
        if (isWarmUp)
        {
            return;
        }

        Hygiene.Add(hygiene - idle, hygieneResult, _hygiene);
        NetAnalyzers.Add(netAnalyzers - idle, netAnalyzersResult, _netAnalyzers);
        HygieneOnTop.Add(both - netAnalyzers, bothResult, _hygiene);
    }
}
