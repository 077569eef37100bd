using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The folders in which a .NET SDK may be installed.</summary>
internal static class DotNetRoots
{
    /// <summary>Returns the folders, the most explicit one first; they need not exist.</summary>
    internal static IEnumerable<string> Find()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
        {
            yield return root;
        }

        yield return Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var hosts = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"))
            .Where(File.Exists);
        foreach (var host in hosts)
        {
            // A host on the path is often a link into the folder of the SDK.
            var target = File.ResolveLinkTarget(host, returnFinalTarget: true)?.FullName ?? host;
            if (Path.GetDirectoryName(target) is { } folder)
            {
                yield return folder;
            }
        }
    }
}
