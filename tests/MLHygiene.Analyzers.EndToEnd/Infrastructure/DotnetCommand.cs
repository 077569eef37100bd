using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>Runs <c>dotnet</c> as in a fresh shell: nothing of the test run around it, no server process left behind.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // What the hosts of this test run set for themselves, and what would change the build of the package.
    private static readonly string[] Inherited = ["MSBUILD", "VSTEST", "DOTNET_HOST_PATH", "DOTNET_CLI_CONTEXT", "COREHOST_", "ROSLYNVERSION", "CI"];

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["MSBUILDTERMINALLOGGER"] = "off",
        ["UseSharedCompilation"] = "false",
    };

    public static async Task<CommandResult> RunAsync(string workingDirectory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(IsInherited).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        return await RunAsync(start).ConfigureAwait(false);
    }

    private static bool IsInherited(string name) =>
        Inherited.Any(prefix => prefix.EndsWith('_') || prefix.Length > 2
            ? name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            : name.Equals(prefix, StringComparison.OrdinalIgnoreCase));

    private static async Task<CommandResult> RunAsync(ProcessStartInfo start)
    {
        var commandLine = "dotnet " + string.Join(' ', start.ArgumentList);
        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{commandLine}\nwas still running after {Patience:c}:\n{Printed()}", cancelled);
        }

        return new CommandResult(commandLine, process.ExitCode, Printed());

        void Append(string? line)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }

        string Printed()
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }
}
