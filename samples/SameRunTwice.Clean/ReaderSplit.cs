namespace SameRunTwice;

/// <summary>Which readers train the model. Each is on one side for good, however many join later.</summary>
internal static class ReaderSplit
{
    /// <summary>Whether a reader is among the four fifths that train.</summary>
    public static bool IsTraining(string reader) => StableHash(reader) % 10 < 8;

    private static uint StableHash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
