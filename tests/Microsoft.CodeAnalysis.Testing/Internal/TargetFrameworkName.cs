using System;
using System.Globalization;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A framework by its short name, such as <c>net10.0</c>, <c>netstandard2.0</c> or <c>net472</c>.</summary>
internal sealed record TargetFrameworkName(string Family, Version Version)
{
    private const string Net = "net";
    private const string NetStandard = "netstandard";
    private const string NetFramework = "netframework";

    private static readonly Version Net5 = new(5, 0);

    /// <summary>Returns the framework, or null for a name of another shape.</summary>
    internal static TargetFrameworkName? TryParse(string name)
    {
        var trimmed = name.Trim().TrimStart('.').ToUpperInvariant();
        var digits = trimmed.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if (digits <= 0)
        {
            return null;
        }

        // A platform such as '-windows7.0' only adds to what the framework itself offers.
        var number = trimmed[digits..].Split('-')[0];
        var version = number.Contains('.', StringComparison.Ordinal)
            ? number
            : string.Join('.', number.Select(digit => digit.ToString(CultureInfo.InvariantCulture)));
        if (!Version.TryParse(version.Contains('.', StringComparison.Ordinal) ? version : version + ".0", out var parsed))
        {
            return null;
        }

        return trimmed[..digits] switch
        {
            "NETSTANDARD" => new TargetFrameworkName(NetStandard, parsed),
            "NETCOREAPP" => new TargetFrameworkName(Net, parsed),
            "NETFRAMEWORK" => new TargetFrameworkName(NetFramework, parsed),
            "NET" => new TargetFrameworkName(parsed >= Net5 ? Net : NetFramework, parsed),
            _ => null,
        };
    }

    /// <summary>Returns how well a library for another framework fits this one, more is better; null if not at all.</summary>
    internal (int Family, Version Version)? Rate(TargetFrameworkName library)
    {
        if (string.Equals(Family, library.Family, StringComparison.Ordinal))
        {
            return library.Version <= Version ? (1, library.Version) : null;
        }

        return string.Equals(library.Family, NetStandard, StringComparison.Ordinal) && library.Version <= NewestStandard()
            ? (0, library.Version)
            : null;
    }

    private Version NewestStandard()
        => Family switch
        {
            Net => Version.Major >= 3 ? new Version(2, 1) : new Version(2, 0),
            NetFramework => Version >= new Version(4, 6, 1) ? new Version(2, 0) : new Version(1, 2),
            _ => Version,
        };
}
