using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Assertions that are built from the ones of <see cref="IVerifier"/>.</summary>
public static class IVerifierExtensions
{
    /// <summary>
    /// Fails unless both texts are equal, and shows a line diff from <paramref name="expected"/> to <paramref name="actual"/>.
    /// Line endings are made visible where they are what differs.
    /// </summary>
    public static void EqualOrDiff(this IVerifier verifier, string expected, string actual, string? message = null)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return;
        }

        message ??= "The texts differ.";
        verifier.Fail(
            $"{message}\nThe expected text is the baseline of the diff: '-' is expected and missing, '+' is there and not expected.\n"
            + LineDiff.Create(expected, actual));
    }
}
