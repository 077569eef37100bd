using System.IO;
using System.Runtime.CompilerServices;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>The files of the repository that must keep step with the code.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The text of a file, with LF line endings whatever the checkout has.</summary>
    public static string Read(params string[] path) =>
        File.ReadAllText(PathOf(path)).Replace("\r\n", "\n", System.StringComparison.Ordinal);

    public static bool Has(params string[] path) => File.Exists(PathOf(path));

    public static string PathOf(params string[] path) => Path.Combine([Root, .. path]);

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        // A deterministic build maps source paths away; then the test assembly's own place leads home.
        for (var directory = Path.GetDirectoryName(File.Exists(thisFile) ? thisFile : typeof(Repository).Assembly.Location);
             directory is not null;
             directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "MLHygiene.Analyzers.sln")))
            {
                return directory;
            }
        }

        throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
