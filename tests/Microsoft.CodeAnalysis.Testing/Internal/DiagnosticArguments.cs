using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The arguments of a diagnostic's message.</summary>
internal static class DiagnosticArguments
{
    // The compiler keeps them to itself, and tests need them: a message alone does not tell 'a b' + 'c' from 'a' + 'b c'.
    private static readonly PropertyInfo ArgumentsProperty
        = typeof(Diagnostic).GetProperty("Arguments", BindingFlags.Instance | BindingFlags.NonPublic)
            ?? throw new InvalidOperationException("This version of Roslyn has no 'Diagnostic.Arguments'.");

    /// <summary>Returns the arguments as text.</summary>
    internal static ImmutableArray<string> Get(Diagnostic diagnostic)
        => ((IReadOnlyList<object?>?)ArgumentsProperty.GetValue(diagnostic) ?? [])
            .Select(ToText)
            .ToImmutableArray();

    internal static string ToText(object? argument)
        => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty;
}
