using System.IO;

namespace Microsoft.CodeAnalysis.Testing;

public sealed partial class ReferenceAssemblies
{
    /// <summary>Versions of .NET Standard.</summary>
    public static class NetStandard
    {
        /// <summary>.NET Standard 2.0.</summary>
        public static ReferenceAssemblies NetStandard20 { get; } = new(
            "netstandard2.0",
            new PackageIdentity("NETStandard.Library", "2.0.3"),
            Path.Combine("build", "netstandard2.0", "ref"));

        /// <summary>.NET Standard 2.1.</summary>
        public static ReferenceAssemblies NetStandard21 { get; } = new(
            "netstandard2.1",
            new PackageIdentity("NETStandard.Library.Ref", "2.1.0"),
            Path.Combine("ref", "netstandard2.1"));
    }
}
