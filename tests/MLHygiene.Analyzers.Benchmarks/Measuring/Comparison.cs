using System.Collections.Generic;
using System.Linq;
using MLHygiene.Analyzers.Benchmarks.Projects;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>
/// Compiles a project, and analyses it with each set of analyzers, again and again in turn: what changes on the machine meanwhile
/// changes all of them alike.
/// </summary>
internal sealed class Comparison
{
    private const int WarmUpRounds = 2;

    private readonly List<Cost> _compile = [];

    public Comparison(GeneratedProject project) => Project = project;

    public GeneratedProject Project { get; }

    public Quartiles Compile => Quartiles.Of(_compile.Select(cost => cost.Milliseconds));

    public double CompileMegabytes => Quartiles.Of(_compile.Select(cost => cost.Megabytes)).Median;

    /// <summary>Every rule that is on by default: what an editor runs.</summary>
    public PeerComparison Editor { get; } = new("Editor", AnalyzerSet.Hygiene, AnalyzerSet.NetAnalyzers);

    /// <summary>Of these the ones that warn: what a build runs.</summary>
    public PeerComparison Build { get; } = new("Build", AnalyzerSet.Hygiene.WarningsOnly(), AnalyzerSet.NetAnalyzers.WarningsOnly());

    public void Run(int rounds)
    {
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            var isWarmUp = round < 0;
            var compile = Cost.Of(() => Analysis.Compile(Project));
            var idle = Cost.Of(() => Analysis.Run(Project, AnalyzerSet.Idle));
            if (!isWarmUp)
            {
                _compile.Add(compile);
            }

            Editor.Run(Project, idle, isWarmUp);
            Build.Run(Project, idle, isWarmUp);
        }
    }
}
