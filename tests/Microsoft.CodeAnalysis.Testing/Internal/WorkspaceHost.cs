using System;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The services of all workspaces. Composing them takes longer than a test.</summary>
internal static class WorkspaceHost
{
    private static readonly Lazy<MefHostServices> Shared = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    internal static MefHostServices Services => Shared.Value;
}
