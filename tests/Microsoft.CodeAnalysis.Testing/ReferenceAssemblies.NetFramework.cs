using System.IO;

namespace Microsoft.CodeAnalysis.Testing;

public sealed partial class ReferenceAssemblies
{
    /// <summary>Versions of the .NET Framework.</summary>
    public static class NetFramework
    {
        // The pack holds many more; these are what a new project refers to.
        private static ReferenceAssemblies Create(string targetFramework, string folder)
            => new ReferenceAssemblies(
                targetFramework,
                new PackageIdentity(ReferenceResolver.NetFrameworkPackagePrefix + targetFramework, "1.0.2"),
                Path.Combine("build", ".NETFramework", folder))
            .AddAssemblies(
            [
                "Microsoft.CSharp",
                "mscorlib",
                "System",
                "System.Core",
                "System.Data",
                "System.Data.DataSetExtensions",
                "System.Net.Http",
                "System.Xml",
                "System.Xml.Linq",
            ]);

        /// <summary>.NET Framework 4.7.2.</summary>
        public static class Net472
        {
            /// <summary>The assemblies of a library.</summary>
            public static ReferenceAssemblies Default { get; } = Create("net472", "v4.7.2");
        }

        /// <summary>.NET Framework 4.8.</summary>
        public static class Net48
        {
            /// <summary>The assemblies of a library.</summary>
            public static ReferenceAssemblies Default { get; } = Create("net48", "v4.8");
        }
    }
}
