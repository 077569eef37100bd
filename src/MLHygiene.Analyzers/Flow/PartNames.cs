using System.Collections.Immutable;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What the name of a variable says about the part of the rows that it holds.</summary>
internal static class PartNames
{
    private static readonly ImmutableHashSet<string> Train = IdentifierWords.List("train", "training", "trainset", "traindata");

    private static readonly ImmutableHashSet<string> Test = IdentifierWords.List(
        "test", "tests", "testing", "testset", "testdata", "val", "valid", "validation", "validate", "holdout", "heldout", "eval", "evaluate",
        "evaluation", "dev");

    /// <summary>Whether a name, such as <c>trainRows</c> or <c>X_train</c>, says that it is for training.</summary>
    public static bool SaysTrain(string? name) => name is not null && IdentifierWords.HasAny(name, Train);

    /// <summary>Whether a name, such as <c>testRows</c> or <c>validation</c>, says that it is for testing.</summary>
    public static bool SaysTest(string? name) => name is not null && IdentifierWords.HasAny(name, Test);

    /// <summary>Whether one of two parts is named for training and the other for testing, and neither for both.</summary>
    public static bool AreTrainAndTest(string? left, string? right) =>
        (IsTrain(left) && IsTest(right)) || (IsTest(left) && IsTrain(right));

    /// <summary>Whether a name says one of both: what <see cref="AreTrainAndTest"/> needs of each, asked before many are compared.</summary>
    public static bool SaysTrainOrTest(string? name) => SaysTrain(name) || SaysTest(name);

    private static bool IsTrain(string? name) => SaysTrain(name) && !SaysTest(name);

    private static bool IsTest(string? name) => SaysTest(name) && !SaysTrain(name);
}
