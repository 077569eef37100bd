using Xunit;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>What a run of <c>dotnet</c> ended with.</summary>
/// <param name="CommandLine">What was run.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Everything it printed.</param>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output)
{
    /// <summary>Fails the test with the output where the run failed.</summary>
    public CommandResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    public override string ToString() => $"{CommandLine}\nended with {ExitCode}:\n{Output}";
}
