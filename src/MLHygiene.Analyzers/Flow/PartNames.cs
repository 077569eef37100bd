using System;
using System.Collections.Generic;
using System.Linq;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What the name of a variable says about the part of the rows that it holds.</summary>
internal static class PartNames
{
    private static readonly string[] Train = { "train", "training", "trainset", "traindata" };

    private static readonly string[] Test =
    {
        "test", "testing", "testset", "testdata", "val", "valid", "validation", "validate", "holdout", "eval", "evaluation", "dev",
    };

    /// <summary>Whether a name, such as <c>trainRows</c> or <c>X_train</c>, says that it is for training.</summary>
    public static bool SaysTrain(string? name) => Says(name, Train);

    /// <summary>Whether a name, such as <c>testRows</c> or <c>validation</c>, says that it is for testing.</summary>
    public static bool SaysTest(string? name) => Says(name, Test);

    private static bool Says(string? name, string[] words) =>
        name is not null && Words(name).Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var index = 1; index <= name.Length; index++)
        {
            if (index == name.Length || !char.IsLetter(name[index]) || BeginsWord(name, index))
            {
                yield return name.Substring(start, index - start).Trim('_');
                start = index;
            }
        }
    }

    // The 'T' of trainTest and of XTrain, not of XTRAIN.
    private static bool BeginsWord(string name, int index) =>
        char.IsUpper(name[index])
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
