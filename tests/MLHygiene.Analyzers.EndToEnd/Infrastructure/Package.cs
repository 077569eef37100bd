using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>The package, packed into a feed folder under a version that no other run has.</summary>
internal sealed class Package
{
    private Package(string version, string file)
    {
        Version = version;
        File = file;
    }

    public static string Id => "MLHygiene.Analyzers";

    public string Version { get; }

    /// <summary>The path of the .nupkg.</summary>
    public string File { get; }

    /// <summary>The folder of the .nupkg.</summary>
    public string Feed => Path.GetDirectoryName(File)!;

    /// <summary>Packs with an output tree of its own, so that it never collides with a build of the solution.</summary>
    public static async Task<Package> PackAsync(string feed, string artifacts)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"0.1.0-e2e.{DateTime.UtcNow.Ticks}");
        var result = await DotnetCommand.RunAsync(
            Repository.Root,
            "pack",
            Repository.PathOf("nuget", "MLHygiene.Analyzers.Package.csproj"),
            "--configuration", "Release",
            "--output", feed,
            "--disable-build-servers",
            "-p:ContinuousIntegrationBuild=true",
            "-p:RunAnalyzers=false",
            $"-p:ArtifactsPath={artifacts}",
            $"-p:PackageVersion={version}").ConfigureAwait(false);
        result.ShouldSucceed();
        return new Package(version, Path.Combine(feed, $"{Id}.{version}.nupkg"));
    }

    /// <summary>Takes the version out of the machine's package cache: nobody will ever ask for it again.</summary>
    public void RemoveFromCache()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        TemporaryFolder.Delete(Path.Combine(cache, Id.ToLowerInvariant(), Version));
    }
}
