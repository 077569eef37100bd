using System;
using System.IO;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>A folder outside of the repository that inherits nothing from the folders above it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        FullPath = Directory.CreateTempSubdirectory("mlhygiene-e2e-").FullName;
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            Write(file, "<Project />\n");
        }

        Write("Directory.Build.rsp", string.Empty);
        Write(".editorconfig", "root = true\n");

        // The machine's own sources stay: they are where everything else comes from.
        Write("nuget.config", "<configuration><packageSources><add key=\"local\" value=\"./feed\" /></packageSources></configuration>\n");
        Directory.CreateDirectory(PathOf("feed"));
    }

    public string FullPath { get; }

    public static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A scanner or an indexer may hold a file; what is left is small and in the temporary folder.
            Console.Error.WriteLine(exception.Message);
        }
    }

    public string PathOf(params string[] path) => Path.Combine([FullPath, .. path]);

    /// <summary>Writes a file byte for byte: line endings stay as they are.</summary>
    public void Write(string relativePath, string text)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Delete(FullPath);
}
