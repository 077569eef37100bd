using System.IO;
using System.Threading.Tasks;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>What the one build of the samples gave.</summary>
internal sealed class BuiltSamples
{
    private readonly string _logs;
    private readonly string _artifacts;

    public BuiltSamples(string logs, string artifacts)
    {
        _logs = logs;
        _artifacts = artifacts;
    }

    public SarifLog LogOf(string sample) => SarifLog.Read(Path.Combine(_logs, sample + ".sarif"));

    /// <summary>Runs the program of a sample.</summary>
    public async Task<CommandResult> RunAsync(string sample) =>
        await DotnetCommand.RunAsync(_artifacts, Path.Combine(_artifacts, "bin", sample, "debug", sample + ".dll")).ConfigureAwait(false);
}
