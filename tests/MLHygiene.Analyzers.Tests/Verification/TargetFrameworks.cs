using System.IO;
using Microsoft.CodeAnalysis.Testing;

namespace MLHygiene.Analyzers.Tests.Verification;

/// <summary>The frameworks that test programs are compiled for.</summary>
internal static class TargetFrameworks
{
    /// <summary>The framework that has every API the rules know, <c>Enumerable.Shuffle</c> included.</summary>
    public static readonly ReferenceAssemblies Net100 = new(
        "net10.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.0"), Path.Combine("ref", "net10.0"));

    /// <summary>A framework from before <c>Random.Shuffle</c>, <c>Chunk</c> and many others.</summary>
    public static readonly ReferenceAssemblies NetStandard20 = ReferenceAssemblies.NetStandard.NetStandard20;
}
