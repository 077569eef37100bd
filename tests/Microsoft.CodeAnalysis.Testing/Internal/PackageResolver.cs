using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Finds packages, and the assemblies in them that fit a framework, in the package cache of this machine.</summary>
internal static class PackageResolver
{
    internal static string CacheFolder
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // The cache's own spelling of ids and versions.
#pragma warning disable CA1308 // Normalize strings to uppercase
    internal static string GetPackageFolder(string id) => Path.Combine(CacheFolder, id.ToLowerInvariant());

    /// <summary>Returns the folder of a package, or null if the cache does not have it.</summary>
    internal static string? FindPackage(PackageIdentity package)
    {
        var folder = Path.Combine(GetPackageFolder(package.Id), package.Version.ToLowerInvariant());
        return Directory.Exists(folder) ? folder : null;
    }
#pragma warning restore CA1308

    /// <summary>Returns the assembly files of packages and of the packages that they depend on.</summary>
    /// <exception cref="InvalidOperationException">A package is not in the cache.</exception>
    internal static ImmutableArray<string> FindAssemblies(string targetFramework, ImmutableArray<PackageIdentity> packages)
    {
        if (packages.IsEmpty)
        {
            return [];
        }

        var framework = TargetFrameworkName.TryParse(targetFramework)
            ?? throw new InvalidOperationException(
                $"'{targetFramework}' is not the short name of a framework, so that no package can be chosen for it.");
        var files = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(packages.Select(package => package.Id), StringComparer.OrdinalIgnoreCase);
        var pending = new Queue<string>();
        foreach (var package in packages)
        {
            pending.Enqueue(FindPackage(package) ?? throw new InvalidOperationException(
                $"The package '{package}' is not in '{CacheFolder}'. Restore a project that refers to it."));
        }

        while (pending.TryDequeue(out var folder))
        {
            files.AddRange(FindAssembliesOf(folder, framework));
            foreach (var (id, version) in ReadDependencies(folder, framework))
            {
                // A dependency may be missing for a good reason: restore leaves out what the framework brings along.
                // Code that does need it fails to compile and names the assembly.
                if (seen.Add(id) && FindDependency(id, version) is { } dependency)
                {
                    pending.Enqueue(dependency);
                }
            }
        }

        return files.ToImmutable();
    }

    private static IEnumerable<string> FindAssembliesOf(string folder, TargetFrameworkName framework)
    {
        foreach (var kind in new[] { "ref", "lib" })
        {
            var parent = Path.Combine(folder, kind);
            if (Directory.Exists(parent) && ChooseBest(Directory.GetDirectories(parent), Path.GetFileName, framework) is { } best)
            {
                return Directory.GetFiles(best, "*.dll").Order(StringComparer.Ordinal);
            }
        }

        return [];
    }

    private static T? ChooseBest<T>(IEnumerable<T> candidates, Func<T, string?> getFramework, TargetFrameworkName framework)
        where T : class
        => candidates
            .Select(candidate => (Candidate: candidate, Name: TargetFrameworkName.TryParse(getFramework(candidate) ?? string.Empty)))
            .Select(item => (item.Candidate, Rating: item.Name is null ? null : framework.Rate(item.Name)))
            .Where(item => item.Rating is not null)
            .OrderByDescending(item => item.Rating)
            .Select(item => item.Candidate)
            .FirstOrDefault();

    private static IEnumerable<(string Id, string Version)> ReadDependencies(string folder, TargetFrameworkName framework)
    {
        var nuspec = Directory.GetFiles(folder, "*.nuspec").FirstOrDefault();
        if (nuspec is null)
        {
            return [];
        }

        var dependencies = XDocument.Load(nuspec).Descendants().FirstOrDefault(element => element.Name.LocalName is "dependencies");
        if (dependencies is null)
        {
            return [];
        }

        // A group without a framework is for those that no other group fits.
        var groups = dependencies.Elements().Where(element => element.Name.LocalName is "group").ToList();
        var group = groups.Count == 0
            ? dependencies
            : ChooseBest(groups, element => element.Attribute("targetFramework")?.Value, framework)
                ?? groups.FirstOrDefault(element => element.Attribute("targetFramework") is null);
        return group is null
            ? []
            : group.Elements()
                .Where(element => element.Name.LocalName is "dependency")
                .Select(element => (element.Attribute("id")?.Value ?? string.Empty, element.Attribute("version")?.Value ?? string.Empty))
                .Where(dependency => dependency.Item1.Length > 0);
    }

    private static string? FindDependency(string id, string versionRange)
    {
        var minimum = versionRange.Trim('[', ']', '(', ')').Split(',')[0].Trim();
        if (minimum.Length > 0 && FindPackage(new PackageIdentity(id, minimum)) is { } exact)
        {
            return exact;
        }

        var parent = GetPackageFolder(id);
        return Directory.Exists(parent) && Version.TryParse(minimum.Split('-')[0], out var wanted)
            ? Directory.GetDirectories(parent)
                .Select(folder => (Folder: folder, Version: Version.TryParse(Path.GetFileName(folder), out var version) ? version : null))
                .Where(item => item.Version >= wanted)
                .OrderBy(item => item.Version)
                .Select(item => item.Folder)
                .FirstOrDefault()
            : null;
    }
}
