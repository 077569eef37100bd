using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A package by id and version. Ids are compared without case.</summary>
public sealed class PackageIdentity : IEquatable<PackageIdentity>
{
    /// <summary>Names a package.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PackageIdentity(string id, string version)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Version = version ?? throw new ArgumentNullException(nameof(version));
    }

    /// <summary>The id of the package.</summary>
    public string Id { get; }

    /// <summary>The exact version of the package.</summary>
    public string Version { get; }

    /// <inheritdoc/>
    public bool Equals(PackageIdentity? other)
        => other is not null
            && string.Equals(Id, other.Id, StringComparison.OrdinalIgnoreCase)
            && string.Equals(Version, other.Version, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackageIdentity);

    /// <inheritdoc/>
    public override int GetHashCode()
        => HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(Id), StringComparer.OrdinalIgnoreCase.GetHashCode(Version));

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}
