using System.Threading;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>What a fix is planned from.</summary>
internal sealed class FixContext
{
    public FixContext(SyntaxNode root, SemanticModel semanticModel, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        Root = root;
        SemanticModel = semanticModel;
        Diagnostic = diagnostic;
        CancellationToken = cancellationToken;
    }

    public SyntaxNode Root { get; }

    public SemanticModel SemanticModel { get; }

    /// <summary>The report, with the facts that the rule put into its properties.</summary>
    public Diagnostic Diagnostic { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The innermost node that the report points at.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
}
