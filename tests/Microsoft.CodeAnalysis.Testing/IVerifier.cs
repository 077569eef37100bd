using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The assertions of a test framework.</summary>
public interface IVerifier
{
    /// <summary>Fails unless <paramref name="collection"/> is empty.</summary>
    void Empty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Fails unless <paramref name="expected"/> equals <paramref name="actual"/>.</summary>
    void Equal<T>(T expected, T actual, string? message = null);

    /// <summary>Fails unless <paramref name="assert"/> is true.</summary>
    void True([DoesNotReturnIf(false)] bool assert, string? message = null);

    /// <summary>Fails unless <paramref name="assert"/> is false.</summary>
    void False([DoesNotReturnIf(true)] bool assert, string? message = null);

    /// <summary>Fails.</summary>
    [DoesNotReturn]
    void Fail(string? message = null);

    /// <summary>Fails unless tests can be written in <paramref name="language"/>.</summary>
    void LanguageIsSupported(string language);

    /// <summary>Fails if <paramref name="collection"/> is empty.</summary>
    void NotEmpty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Fails unless both sequences have equal elements in the same order.</summary>
    void SequenceEqual<T>(
        IEnumerable<T> expected,
        IEnumerable<T> actual,
        IEqualityComparer<T>? equalityComparer = null,
        string? message = null);

    /// <summary>Returns a verifier whose failures say that they happened in <paramref name="context"/>.</summary>
    IVerifier PushContext(string context);
}
