using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Finds the assembly files that <see cref="ReferenceAssemblies"/> names.</summary>
internal static class ReferenceResolver
{
    internal const string NetPackage = "Microsoft.NETCore.App.Ref";
    internal const string NetFrameworkPackagePrefix = "Microsoft.NETFramework.ReferenceAssemblies.";

    /// <summary>Returns a reference to each assembly, once for each file name.</summary>
    /// <exception cref="InvalidOperationException">The framework, a package or an assembly is not on this machine.</exception>
    internal static ImmutableArray<MetadataReference> Resolve(ReferenceAssemblies assemblies)
    {
        var available = FindFrameworkFiles(assemblies);
        var packageFiles = PackageResolver.FindAssemblies(assemblies.TargetFramework, assemblies.Packages);

        // A package of the framework's own assemblies stands above the copy in the pack.
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (!ListsItsAssemblies(assemblies))
        {
            AddAll(files, available);
        }

        AddAll(files, packageFiles);
        foreach (var assembly in assemblies.Assemblies)
        {
            var file = FindAssembly(assembly, available.Concat(packageFiles))
                ?? throw new InvalidOperationException(
                    $"The assembly '{assembly}' is neither a file nor one of the {available.Length + packageFiles.Length} assemblies "
                    + $"of '{assemblies.TargetFramework}' and its packages.");
            files[Path.GetFileName(file)] = file;
        }

        return files.Values.Order(StringComparer.Ordinal).Select(MetadataReferenceCache.Get).ToImmutableArray();
    }

    // The packs of the .NET Framework hold far more than a project refers to.
    private static bool ListsItsAssemblies(ReferenceAssemblies assemblies)
        => assemblies.ReferenceAssemblyPackage is { } package
            && package.Id.StartsWith(NetFrameworkPackagePrefix, StringComparison.OrdinalIgnoreCase);

    private static void AddAll(Dictionary<string, string> files, ImmutableArray<string> paths)
    {
        foreach (var path in paths)
        {
            files[Path.GetFileName(path)] = path;
        }
    }

    private static string? FindAssembly(string assembly, IEnumerable<string> available)
    {
        if (File.Exists(assembly))
        {
            return Path.GetFullPath(assembly);
        }

        var fileName = assembly.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? assembly : assembly + ".dll";
        return available.FirstOrDefault(path => string.Equals(Path.GetFileName(path), fileName, StringComparison.OrdinalIgnoreCase));
    }

    private static ImmutableArray<string> FindFrameworkFiles(ReferenceAssemblies assemblies)
    {
        if (assemblies.ReferenceAssemblyPackage is not { } package || assemblies.ReferenceAssemblyPath is not { } path)
        {
            return [];
        }

        var isNet = string.Equals(package.Id, NetPackage, StringComparison.OrdinalIgnoreCase);
        var folders = new List<string>();
        if (PackageResolver.FindPackage(package) is { } exact)
        {
            folders.Add(Path.Combine(exact, path));
        }

        if (isNet)
        {
            folders.AddRange(FindNetPacks(assemblies.TargetFramework));
        }

        foreach (var files in folders.Where(Directory.Exists).Select(GetAssemblyFiles))
        {
            if (!files.IsEmpty)
            {
                return files;
            }
        }

        return isNet
            ? GetRunningFramework()
            : throw new InvalidOperationException(
                $"The reference assemblies of '{assemblies.TargetFramework}' are not on this machine: "
                + $"there is no package '{package}' in '{PackageResolver.CacheFolder}'. Restore a project that refers to it.");
    }

    // The packs of the framework that was asked for, and behind them the others, the newest first:
    // test code rarely depends on the version, and a machine without an old pack should still run it.
    private static IEnumerable<string> FindNetPacks(string targetFramework)
    {
        var packs = new[] { PackageResolver.GetPackageFolder(NetPackage) }
            .Concat(DotNetRoots.Find().Select(root => Path.Combine(root, "packs", NetPackage)))
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .Select(folder => Path.Combine(folder, "ref"))
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .ToList();
        return packs
            .Where(folder => TargetFrameworkName.TryParse(Path.GetFileName(folder)) is not null)
            .OrderByDescending(folder => string.Equals(Path.GetFileName(folder), targetFramework, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(folder => TargetFrameworkName.TryParse(Path.GetFileName(folder))!.Version);
    }

    private static ImmutableArray<string> GetAssemblyFiles(string folder)
        => Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).ToImmutableArray();

    private static ImmutableArray<string> GetRunningFramework()
    {
        var files = ((AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string) ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

        // The list also names what the tests themselves depend on, which test code must not see.
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return files
            .Where(file => string.Equals(Path.GetDirectoryName(file), framework, StringComparison.Ordinal))
            .ToImmutableArray();
    }
}
