using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// The framework and the packages that test code is compiled against. They are taken from this machine:
/// from the package cache, from the targeting packs of the .NET SDK, or from the running framework; nothing is downloaded.
/// </summary>
public sealed partial class ReferenceAssemblies : IEquatable<ReferenceAssemblies>
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    /// <summary>Names a framework without reference assemblies of its own; add packages or assembly files to it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="targetFramework"/> is null.</exception>
    public ReferenceAssemblies(string targetFramework)
        : this(targetFramework ?? throw new ArgumentNullException(nameof(targetFramework)), null, null, [], [])
    {
    }

    /// <summary>Names a framework whose reference assemblies come in a package.</summary>
    /// <param name="targetFramework">The short name, such as <c>net10.0</c>; packages are chosen by it.</param>
    /// <param name="referenceAssemblyPackage">The package that holds the reference assemblies.</param>
    /// <param name="referenceAssemblyPath">The folder of the reference assemblies in the package.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReferenceAssemblies(string targetFramework, PackageIdentity referenceAssemblyPackage, string referenceAssemblyPath)
        : this(
            targetFramework ?? throw new ArgumentNullException(nameof(targetFramework)),
            referenceAssemblyPackage ?? throw new ArgumentNullException(nameof(referenceAssemblyPackage)),
            referenceAssemblyPath ?? throw new ArgumentNullException(nameof(referenceAssemblyPath)),
            [],
            [])
    {
    }

    private ReferenceAssemblies(
        string targetFramework,
        PackageIdentity? referenceAssemblyPackage,
        string? referenceAssemblyPath,
        ImmutableArray<string> assemblies,
        ImmutableArray<PackageIdentity> packages)
    {
        TargetFramework = targetFramework;
        ReferenceAssemblyPackage = referenceAssemblyPackage;
        ReferenceAssemblyPath = referenceAssemblyPath;
        Assemblies = assemblies;
        Packages = packages;
        _references = new Lazy<ImmutableArray<MetadataReference>>(() => ReferenceResolver.Resolve(this));
    }

    /// <summary>The framework of a test that names none: the one that the tests themselves run on.</summary>
    public static ReferenceAssemblies Default => Net.Net100;

    /// <summary>The short name of the framework.</summary>
    public string TargetFramework { get; }

    /// <summary>The package that holds the reference assemblies, or null.</summary>
    public PackageIdentity? ReferenceAssemblyPackage { get; }

    /// <summary>The folder of the reference assemblies in their package, or null.</summary>
    public string? ReferenceAssemblyPath { get; }

    /// <summary>Assemblies by simple name, found among the reference assemblies and packages, or by the full path of a file.</summary>
    public ImmutableArray<string> Assemblies { get; }

    /// <summary>The packages whose assemblies are referenced.</summary>
    public ImmutableArray<PackageIdentity> Packages { get; }

    /// <summary>Returns a copy with other assemblies.</summary>
    public ReferenceAssemblies WithAssemblies(ImmutableArray<string> assemblies)
        => new(TargetFramework, ReferenceAssemblyPackage, ReferenceAssemblyPath, assemblies, Packages);

    /// <summary>Returns a copy with more assemblies.</summary>
    public ReferenceAssemblies AddAssemblies(ImmutableArray<string> assemblies)
        => WithAssemblies(Assemblies.AddRange(assemblies));

    /// <summary>Returns a copy with other packages.</summary>
    public ReferenceAssemblies WithPackages(ImmutableArray<PackageIdentity> packages)
        => new(TargetFramework, ReferenceAssemblyPackage, ReferenceAssemblyPath, Assemblies, packages);

    /// <summary>Returns a copy with more packages.</summary>
    public ReferenceAssemblies AddPackages(ImmutableArray<PackageIdentity> packages)
        => WithPackages(Packages.AddRange(packages));

    /// <summary>Finds the assembly files. The result is kept, so that only the first call on an instance reads the disk.</summary>
    /// <param name="language">The language of the project; the references are the same for every language.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="InvalidOperationException">The framework, a package or an assembly is not on this machine.</exception>
    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_references.Value);
    }

    /// <inheritdoc/>
    public bool Equals(ReferenceAssemblies? other)
        => ReferenceEquals(this, other)
            || (other is not null
                && string.Equals(TargetFramework, other.TargetFramework, StringComparison.OrdinalIgnoreCase)
                && Equals(ReferenceAssemblyPackage, other.ReferenceAssemblyPackage)
                && string.Equals(ReferenceAssemblyPath, other.ReferenceAssemblyPath, StringComparison.Ordinal)
                && Assemblies.SequenceEqual(other.Assemblies, StringComparer.Ordinal)
                && Packages.SequenceEqual(other.Packages));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReferenceAssemblies);

    /// <inheritdoc/>
    public override int GetHashCode()
        => HashCode.Combine(
            StringComparer.OrdinalIgnoreCase.GetHashCode(TargetFramework),
            ReferenceAssemblyPackage,
            Assemblies.Length,
            Packages.Length);
}
