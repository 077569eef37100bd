using System;
using System.IO;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>A file of the repository that a program writes. Tests with the trait <see cref="Trait"/> hold it to what the program writes today.</summary>
internal static class GeneratedFile
{
    /// <summary>The name of the trait: <c>dotnet test --filter Generated=yes</c> runs the tests that write files.</summary>
    public const string Trait = "Generated";

    // Set this variable to 1 to write the files anew; the run then still fails, so that nobody forgets it there.
    private const string UpdateVariable = "MLHYGIENE_UPDATE_GENERATED";

    /// <summary>Compares the file with the text, or writes it where the variable says so.</summary>
    /// <param name="text">What the file should hold, with the line endings of the repository.</param>
    /// <param name="path">The file.</param>
    public static void Check(string text, params string[] path)
    {
        var name = string.Join('/', path);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf(path))!);
            File.WriteAllText(Repository.PathOf(path), text);
            Assert.Fail($"Wrote {name}; run again without {UpdateVariable}.");
        }

        Assert.True(
            Repository.Has(path) && Repository.Read(path) == text,
            $"{name} is not what it is generated from: run 'dotnet test --filter {Trait}=yes' once with {UpdateVariable}=1.");
    }
}
