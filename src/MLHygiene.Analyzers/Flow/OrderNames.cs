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

    private static readonly ImmutableHashSet<string> Time = IdentifierWords.List(
        "time", "times", "timestamp", "timestamps", "series", "timeseries", "forecast", "forecasts", "forecasting", "forecaster", "temporal",
        "chronological", "date", "dates", "day", "days", "daily", "hour", "hourly", "month", "monthly", "year", "yearly", "tick", "ticks",
        "candle", "candles", "sequence", "sequences", "sequential", "seq", "window", "windows", "walk", "stock", "stocks",
        "quote", "quotes", "history", "log", "logs", "event", "events", "session", "sessions", "signal", "signals", "sensor", "sensors",
        "stream", "online", "lag", "lags", "horizon", "weather", "seasonal", "season");

    /// <summary>Whether a name says that the rows should stay in their order.</summary>
    public static bool SaysMeant(string? name) => name is not null && IdentifierWords.HasAny(name, Meant);

    /// <summary>Whether a name, such as <c>shuffledRows</c> or <c>perm</c>, says that the order is a random one.</summary>
    public static bool SaysRandom(string? name) => name is not null && IdentifierWords.HasAny(name, Random);

    /// <summary>Whether a name, such as <c>TimeSeries</c> or <c>dailyPrices</c>, says that the order is one of time.</summary>
    public static bool SaysTime(string name) => IdentifierWords.HasAny(name, Time);
}
