using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How markup in test files is read.</summary>
[Flags]
public enum MarkupOptions
{
    /// <summary>Markup without an id needs an analyzer with a single descriptor, and <c>$$</c> is a position.</summary>
    None = 0,

    /// <summary>Where several descriptors fit a span, the first is taken instead of failing.</summary>
    UseFirstDescriptor = 1,

    /// <summary><c>$$</c> is part of the code, as interpolated raw strings need it.</summary>
    TreatPositionIndicatorsAsCode = 2,
}
