using System.Threading;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>What a fix is planned from.</summary>
internal sealed class FixContext
{
    public FixContext(
        Document document, SyntaxNode root, SemanticModel semanticModel, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        Document = document;
        Root = root;
        SemanticModel = semanticModel;
        Diagnostic = diagnostic;
        CancellationToken = cancellationToken;
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel SemanticModel { get; }

    /// <summary>The report, with the facts that the rule put into its properties.</summary>
    public Diagnostic Diagnostic { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The innermost node that the report points at.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The executable code of the document.</summary>
    public FileOperations File => FileOperations.Read(SemanticModel, CancellationToken);

    /// <summary>What the rules know of the compilation.</summary>
    public HygieneContext Hygiene => HygieneContext.Of(SemanticModel.Compilation, Document.Project.AnalyzerOptions, CancellationToken);
}
