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

    public Comparison(GeneratedProject project)
    {
        Project = project;
        Compile = new(() => Analysis.Compile(project));
        Idle = new(() => Analysis.Run(project, AnalyzerSet.Idle));
        Editor = new("Editor", project, AnalyzerSet.Hygiene, AnalyzerSet.NetAnalyzers);
        Build = new("Build", project, AnalyzerSet.Hygiene.WarningsOnly(), AnalyzerSet.NetAnalyzers.WarningsOnly());
    }

    public GeneratedProject Project { get; }

    public Series Compile { get; }

    /// <summary>With an analyzer that does nothing: what a set costs is what it takes more than this.</summary>
    public Series Idle { get; }

    /// <summary>Every rule that is on by default: what an editor runs.</summary>
    public PeerComparison Editor { get; }

    /// <summary>Of these the ones that warn: what a build runs.</summary>
    public PeerComparison Build { get; }

    public void Run(int rounds)
    {
        Series[] series = [Compile, Idle, .. Editor.All, .. Build.All];
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            // To and fro, so that nobody always comes after the same neighbour.
            foreach (var one in round % 2 == 0 ? series : series.Reverse())
            {
                one.Run(isWarmUp: round < 0);
            }

            if (round >= 0)
            {
                Editor.CountCallbacks();
                Build.CountCallbacks();
            }
        }
    }
}
