using System;
using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Writes a syntax tree as text, one line for each node, token and trivia.</summary>
internal static class SyntaxTreeText
{
    internal static string Write(SyntaxNode root, bool includeTrivia, Type syntaxKindType)
    {
        var builder = new StringBuilder();
        Append(builder, root, 0, includeTrivia, syntaxKindType);
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, SyntaxNodeOrToken element, int depth, bool includeTrivia, Type syntaxKindType)
    {
        if (element.IsToken)
        {
            AppendToken(builder, element.AsToken(), depth, includeTrivia, syntaxKindType);
            return;
        }

        AppendLine(builder, depth, Name(syntaxKindType, element.RawKind), null);
        foreach (var child in element.ChildNodesAndTokens())
        {
            Append(builder, child, depth + 1, includeTrivia, syntaxKindType);
        }
    }

    private static void AppendToken(StringBuilder builder, SyntaxToken token, int depth, bool includeTrivia, Type syntaxKindType)
    {
        if (includeTrivia)
        {
            AppendTrivia(builder, token.LeadingTrivia, "leading", depth, syntaxKindType);
        }

        AppendLine(builder, depth, Name(syntaxKindType, token.RawKind), token.IsMissing ? "<missing>" : token.Text);
        if (includeTrivia)
        {
            AppendTrivia(builder, token.TrailingTrivia, "trailing", depth, syntaxKindType);
        }
    }

    private static void AppendTrivia(StringBuilder builder, SyntaxTriviaList list, string place, int depth, Type syntaxKindType)
    {
        foreach (var trivia in list)
        {
            AppendLine(builder, depth + 1, $"{place} {Name(syntaxKindType, trivia.RawKind)}", trivia.ToFullString());
        }
    }

    private static void AppendLine(StringBuilder builder, int depth, string name, string? text)
    {
        builder.Append(' ', depth * 2).Append(name);
        if (text is not null)
        {
            builder.Append(": ").Append(text
                .Replace("\r", "<CR>", StringComparison.Ordinal)
                .Replace("\n", "<LF>", StringComparison.Ordinal));
        }

        builder.Append('\n');
    }

    private static string Name(Type syntaxKindType, int kind)
        => Enum.ToObject(syntaxKindType, kind).ToString() ?? string.Empty;
}
