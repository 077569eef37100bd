using System.Collections.Immutable;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What a name says about the order of rows.</summary>
internal static class OrderNames
{
    // Rows whose neighbours belong together, or that no epoch repeats.
    private static readonly ImmutableHashSet<string> Meant = IdentifierWords.List(
        "sequence", "sequences", "sequential", "seq", "series", "timeseries", "temporal", "chronological", "window", "windows", "windowed",
        "timestep", "timesteps", "stream", "streams", "streaming", "online", "curriculum", "bucket", "buckets", "bucketed",
        "replay", "episode", "episodes", "trajectory", "trajectories", "rollout", "rollouts", "calibration");

    private static readonly ImmutableHashSet<string> Random = IdentifierWords.List(
        "shuffle", "shuffled", "shuffler", "shuffles", "shuffling", "reshuffle", "reshuffled", "random", "randomize", "randomized", "randomizer",
        "randomly", "permute", "permuted", "permutation", "permutations", "perm", "randperm", "resample", "resampled", "sampler",
        "mix", "mixed", "scramble", "scrambled");

    /// <summary>Whether a name says that the rows should stay in their order.</summary>
    public static bool SaysMeant(string? name) => name is not null && IdentifierWords.HasAny(name, Meant);

    /// <summary>Whether a name says that the rows are, or get, in a random order.</summary>
    public static bool SaysRandom(string? name) => name is not null && IdentifierWords.HasAny(name, Random);
}
