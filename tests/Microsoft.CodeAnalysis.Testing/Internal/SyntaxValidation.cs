using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Parses changed documents anew. A code action can build a tree that no parser would build from its text;
/// what the user gets is the text.
/// </summary>
internal static class SyntaxValidation
{
    /// <summary>Returns the project with trees that come from the parser, and the first difference of trees.</summary>
    internal static async Task<(Project Project, ExceptionDispatchInfo? Error)> ReparseAsync(
        Project original,
        Solution changed,
        CodeActionValidationMode mode,
        Type syntaxKindType,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? error = null;
        var result = changed;
        foreach (var id in changed.ProjectIds)
        {
            foreach (var document in changed.GetProject(id)!.Documents)
            {
                if (original.Solution.GetDocument(document.Id) == document || !document.SupportsSyntaxTree)
                {
                    continue;
                }

                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                var built = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                result = result.WithDocumentText(document.Id, SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm));
                var parsed = await result.GetDocument(document.Id)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
                error ??= FindError(document, built!, parsed!, mode, syntaxKindType, verifier);
            }
        }

        return (result.GetProject(original.Id)!, error);
    }

    private static ExceptionDispatchInfo? FindError(
        Document document,
        SyntaxNode built,
        SyntaxNode parsed,
        CodeActionValidationMode mode,
        Type syntaxKindType,
        IVerifier verifier)
    {
        if (mode == CodeActionValidationMode.None)
        {
            return null;
        }

        var includeTrivia = mode == CodeActionValidationMode.Full;
        var expected = SyntaxTreeText.Write(parsed, includeTrivia, syntaxKindType);
        var actual = SyntaxTreeText.Write(built, includeTrivia, syntaxKindType);
        try
        {
            verifier.EqualOrDiff(
                expected,
                actual,
                $"The code action built a syntax tree for '{document.FilePath ?? document.Name}' that "
                    + "differs from the tree parsed from its text. Expected is the parsed tree.");
        }
#pragma warning disable CA1031 // Each test framework has an exception type of its own; it is thrown again later, unchanged.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ExceptionDispatchInfo.Capture(exception);
        }

        return null;
    }
}
