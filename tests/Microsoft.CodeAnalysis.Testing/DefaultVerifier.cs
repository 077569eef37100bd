using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Assertions that throw <see cref="InvalidOperationException"/>, which every test framework reports.</summary>
public class DefaultVerifier : IVerifier
{
    /// <summary>Creates a verifier without context.</summary>
    public DefaultVerifier()
        : this(ImmutableStack<string>.Empty)
    {
    }

    /// <summary>Creates a verifier whose messages start with <paramref name="context"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    protected DefaultVerifier(ImmutableStack<string> context)
    {
        Context = context ?? throw new ArgumentNullException(nameof(context));
    }

    /// <summary>The contexts that were pushed, the innermost first.</summary>
    protected ImmutableStack<string> Context { get; }

    /// <inheritdoc/>
    public virtual void Empty<T>(string collectionName, IEnumerable<T> collection)
    {
        var items = collection.ToList();
        if (items.Count > 0)
        {
            var message = Invariant($"'{collectionName}' should be empty but has {items.Count} element(s): {Join(items)}");
            throw new InvalidOperationException(CreateMessage(message));
        }
    }

    /// <inheritdoc/>
    public virtual void Equal<T>(T expected, T actual, string? message = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException(CreateMessage(message ?? Invariant($"Expected '{expected}' but got '{actual}'")));
        }
    }

    /// <inheritdoc/>
    public virtual void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
        {
            throw new InvalidOperationException(CreateMessage(message ?? "Expected 'true' but got 'false'"));
        }
    }

    /// <inheritdoc/>
    public virtual void False([DoesNotReturnIf(true)] bool assert, string? message = null)
    {
        if (assert)
        {
            throw new InvalidOperationException(CreateMessage(message ?? "Expected 'false' but got 'true'"));
        }
    }

    /// <inheritdoc/>
    [DoesNotReturn]
    public virtual void Fail(string? message = null)
        => throw new InvalidOperationException(CreateMessage(message ?? "The verification failed without a reason."));

    /// <inheritdoc/>
    public virtual void LanguageIsSupported(string language)
    {
        if (!string.Equals(language, LanguageNames.CSharp, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(CreateMessage($"Tests in the language '{language}' are not supported."));
        }
    }

    /// <inheritdoc/>
    public virtual void NotEmpty<T>(string collectionName, IEnumerable<T> collection)
    {
        if (!collection.Any())
        {
            throw new InvalidOperationException(CreateMessage($"'{collectionName}' should not be empty."));
        }
    }

    /// <inheritdoc/>
    public virtual void SequenceEqual<T>(
        IEnumerable<T> expected,
        IEnumerable<T> actual,
        IEqualityComparer<T>? equalityComparer = null,
        string? message = null)
    {
        var expectedItems = expected.ToList();
        var actualItems = actual.ToList();
        if (!expectedItems.SequenceEqual(actualItems, equalityComparer ?? EqualityComparer<T>.Default))
        {
            message ??= $"Expected the sequence {Join(expectedItems)} but got {Join(actualItems)}";
            throw new InvalidOperationException(CreateMessage(message));
        }
    }

    /// <inheritdoc/>
    public virtual IVerifier PushContext(string context)
    {
        // A derived verifier that forgets to override this would lose its own behaviour in every nested check.
        if (GetType() != typeof(DefaultVerifier))
        {
            throw new InvalidOperationException(
                $"'{GetType()}' must override '{nameof(PushContext)}' to return a verifier of its own type.");
        }

        return new DefaultVerifier(Context.Push(context));
    }

    /// <summary>Returns <paramref name="message"/> below one line for each context, the outermost first.</summary>
    protected virtual string CreateMessage(string? message)
    {
        var builder = new StringBuilder();
        foreach (var frame in Context.Reverse())
        {
            builder.Append("Context: ").Append(frame).Append('\n');
        }

        return builder.Append(message).ToString();
    }

    private static string Join<T>(IEnumerable<T> items)
        => "[" + string.Join(", ", items.Select(item => $"'{item}'")) + "]";

    private static string Invariant(FormattableString message)
        => message.ToString(CultureInfo.InvariantCulture);
}
