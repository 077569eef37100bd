namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a state takes over from the state before it.</summary>
public enum StateInheritanceMode
{
    /// <summary>Whatever is empty here is taken over, but no expected diagnostic that the code fix claims.</summary>
    AutoInherit = 0,

    /// <summary>Nothing is taken over.</summary>
    Explicit = 1,

    /// <summary>Whatever is empty here is taken over, with all expected diagnostics.</summary>
    AutoInheritAll = 2,
}
