using System.IO;

namespace Microsoft.CodeAnalysis.Testing;

public sealed partial class ReferenceAssemblies
{
    /// <summary>
    /// Versions of .NET. A version whose targeting pack is not on this machine is replaced by the newest one that is.
    /// </summary>
    public static class Net
    {
        /// <summary>.NET 6.</summary>
        public static ReferenceAssemblies Net60 { get; } = Create("net6.0", "6.0.0");

        /// <summary>.NET 7.</summary>
        public static ReferenceAssemblies Net70 { get; } = Create("net7.0", "7.0.0");

        /// <summary>.NET 8.</summary>
        public static ReferenceAssemblies Net80 { get; } = Create("net8.0", "8.0.0");

        /// <summary>.NET 9.</summary>
        public static ReferenceAssemblies Net90 { get; } = Create("net9.0", "9.0.0");

        /// <summary>.NET 10.</summary>
        public static ReferenceAssemblies Net100 { get; } = Create("net10.0", "10.0.0");

        private static ReferenceAssemblies Create(string targetFramework, string version)
            => new(targetFramework, new PackageIdentity(ReferenceResolver.NetPackage, version), Path.Combine("ref", targetFramework));
    }
}
