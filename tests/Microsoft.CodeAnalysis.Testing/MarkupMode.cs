namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What becomes of the markup in the files of a state.</summary>
public enum MarkupMode
{
    /// <summary>Markup is not read: the files are taken as they are.</summary>
    None = 0,

    /// <summary>Markup is removed and expects nothing.</summary>
    Ignore = 1,

    /// <summary>Markup is removed; it expects diagnostics, unless the code fix claims their id.</summary>
    IgnoreFixable = 2,

    /// <summary>Markup is removed and expects diagnostics.</summary>
    Allow = 3,
}
