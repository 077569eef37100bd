using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Names the column of the groups as the key of the division.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GroupsSplitApartCodeFix))]
public sealed class GroupsSplitApartCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.GroupsSplitApart;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(GroupsSplitApartAnalyzer.GroupKey, out var column) || column is null
            || context.Diagnostic.AdditionalLocations is not { Count: > 0 } locations
            || context.Root.FindNode(locations[0].SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { ArgumentList: var list }
                invocation
            || list.ContainsDirectives
            || context.SemanticModel.GetOperation(invocation, context.CancellationToken) is not { } operation
            || ApiCall.Find(context.Hygiene.Apis, Role.Split, operation) is not { } split
            || split.Entry.Find("key") is not { } parameter
            || split.OperandOf("data") is not { } rows
            || !RowColumns.Read(context.Hygiene.Apis, context.File, rows).HaveGroup(column))
        {
            return null;
        }

        var value = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(column));
        var written = operation.ArgumentFor(parameter) is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax argument }
            ? argument.Expression
            : null;
        return new Fix(
            $"Keep each group on one side: {parameter}: \"{column}\" (changes results)",
            editor =>
            {
                if (written is not null)
                {
                    editor.ReplaceNode(written, (current, _) => value.WithTriviaFrom(current));
                }
                else
                {
                    editor.ReplaceNode(list, (current, _) => NamedArgument.Append((ArgumentListSyntax)current, parameter, value));
                }
            },
            key: invocation.SpanStart.ToString(CultureInfo.InvariantCulture));
    }
}
