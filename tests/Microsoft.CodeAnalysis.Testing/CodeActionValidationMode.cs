namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How far the tree that a code action built must agree with the tree parsed from its text.</summary>
public enum CodeActionValidationMode
{
    /// <summary>The tree is not compared.</summary>
    None = 0,

    /// <summary>Nodes and tokens must agree; trivia may differ.</summary>
    SemanticStructure = 1,

    /// <summary>Nodes, tokens and trivia must agree.</summary>
    Full = 2,
}
