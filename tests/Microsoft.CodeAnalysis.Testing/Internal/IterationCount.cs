using System;
using System.Globalization;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// How many rounds of fixing a test expects: a positive number is exact, a negative one is a limit, zero expects that no fix is offered.
/// </summary>
internal readonly record struct IterationCount
{
    private readonly int _count;
    private readonly bool _isLimit;

    internal IterationCount(int count)
    {
        // At most one round, where one is needed, is one round.
        _isLimit = count < -1;
        _count = Math.Abs(count);
    }

    /// <summary>Whether a further round after <paramref name="done"/> rounds can no longer change the verdict.</summary>
    internal bool IsExceededAfter(int done) => done > _count;

    /// <summary>Fails unless <paramref name="done"/> rounds are what the test expects.</summary>
    internal void Verify(int done, string property, IVerifier verifier)
    {
        if (_isLimit)
        {
            verifier.True(
                done <= _count,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Expected at most '{_count}' iterations but found '{done}' iterations; set '{property}' if the fix needs more."));
            return;
        }

        verifier.False(
            _count == 0 && done > 0,
            "No code fixes were expected, but a fix was offered that made no changes to the code.");
        verifier.Equal(
            _count,
            done,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Expected '{_count}' iterations but found '{done}' iterations; set '{property}' if that is right."));
    }
}
