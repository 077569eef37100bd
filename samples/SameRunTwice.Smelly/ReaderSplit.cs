using System;

namespace SameRunTwice;

/// <summary>Which readers train the model. Each is on one side for good, however many join later.</summary>
internal static class ReaderSplit
{
    /// <summary>Whether a reader is among the four fifths that train.</summary>
    public static bool IsTraining(string reader) => Math.Abs(reader.GetHashCode() % 10) < 8; // MLH3006
}
