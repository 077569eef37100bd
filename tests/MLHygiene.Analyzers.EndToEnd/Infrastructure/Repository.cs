using System;
using System.IO;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>The files that the package and the samples are made from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] path) => Path.Combine([Root, .. path]);

    private static string FindRoot()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "MLHygiene.Analyzers.sln")))
            {
                return directory;
            }
        }

        throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
