using System.Collections.Immutable;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What the name of a variable or method says about the order of the rows.</summary>
internal static class ShuffleNames
{
    private static readonly ImmutableHashSet<string> Shuffles = IdentifierWords.List(
        "shuffle", "shuffled", "shuffles", "shuffling", "reshuffle", "shuffler", "permute", "permuted", "permutation", "randomize", "randomise",
        "randomized", "randomised", "random", "scramble", "scrambled", "mix", "mixed");

    private static readonly ImmutableHashSet<string> Cycles = IdentifierWords.List(
        "sattolo", "cycle", "cycles", "cyclic", "derange", "derangement", "derangements");

    /// <summary>Whether a name, such as <c>ShuffleRows</c> or <c>shuffled</c>, says that the order is random.</summary>
    public static bool SaysShuffle(string? name) => name is not null && IdentifierWords.HasAny(name, Shuffles);

    /// <summary>Whether a name says that no row is to stay in its place.</summary>
    public static bool SaysCycle(string? name) => name is not null && IdentifierWords.HasAny(name, Cycles);
}
