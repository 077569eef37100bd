using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells code that wraps around on purpose.</summary>
internal static class ChecksumNames
{
    private static readonly ImmutableHashSet<string> Words = IdentifierWords.List(
        "checksum", "checksums", "hash", "hashes", "hashing", "crc", "parity", "digest", "fletcher", "adler", "lrc", "modulo", "wrap", "wraps",
        "wrapped", "wrapping", "overflow", "overflows", "fingerprint");

    /// <summary>Whether a name says a checksum, a hash, or that something wraps around.</summary>
    public static bool Says(string? name) => name is not null && IdentifierWords.HasAny(name, Words);

    /// <summary>Whether the name of a method or of one of the types around it does.</summary>
    public static bool AreAround(ISymbol? symbol) => StatementNames.Around(symbol).Any(Says);
}
