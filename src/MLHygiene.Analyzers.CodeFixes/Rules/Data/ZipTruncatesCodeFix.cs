using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Throws before the metric where the lists differ in length.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZipTruncatesCodeFix))]
public sealed class ZipTruncatesCodeFix : HygieneCodeFix
{
    private static readonly string[] Lengths = { "Length", "Count" };

    private protected override DiagnosticDescriptor Rule => RuleCatalog.ZipTruncates;

    private protected override Fix? Plan(FixContext context)
    {
        var lists = context.Diagnostic.AdditionalLocations
            .Select(location => context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
            .Select(node => node is ArgumentSyntax argument ? argument.Expression : node)
            .OfType<ExpressionSyntax>()
            .ToList();
        if (lists.Count != 2
            || LengthOf(context, lists[0]) is not { } first
            || LengthOf(context, lists[1]) is not { } second
            || StatementOf(context.Node) is not { ContainsDirectives: false } statement
            || !NewStatements.CanStandBefore(statement)
            || !lists.TrueForAll(list => IsKnownBefore(context, list, statement)))
        {
            return null;
        }

        var (left, right) = (lists[0].WithoutTrivia().ToString(), lists[1].WithoutTrivia().ToString());
        var exception = TypeNames.Of(context.SemanticModel, statement.SpanStart, "System.ArgumentException");
        var newLine = NewStatements.LineEnd(statement).ToString();
        var indent = NewStatements.IndentOfLine(statement).ToString();
        var inner = indent + (indent.Contains('\t') ? "\t" : "    ");
        var check = string.Join(
            newLine,
            $"if ({left}.{first} != {right}.{second})",
            indent + "{",
            inner + $"throw new {exception}(\"'{left}' and '{right}' differ in length.\");",
            indent + "}");
        return new Fix(
            "Throw where the lengths differ (changes results)",
            editor => NewStatements.InsertBefore(editor, statement, SyntaxFactory.ParseStatement(check)),
            $"{statement.SpanStart} {left} {right}");
    }

    // Asked at no cost, of a list that is named: a query would run once more.
    private static string? LengthOf(FixContext context, ExpressionSyntax list) =>
        list is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax }
        && context.SemanticModel.GetSymbolInfo(list, context.CancellationToken).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol
        && context.SemanticModel.GetTypeInfo(list, context.CancellationToken).Type is { } type
            ? Lengths.FirstOrDefault(name =>
                context.SemanticModel.LookupSymbols(list.SpanStart, type, name).Any(member => member is IPropertySymbol { Type.SpecialType: SpecialType.System_Int32 }))
            : null;

    private static StatementSyntax? StatementOf(SyntaxNode call)
    {
        foreach (var node in call.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax)
            {
                return null;
            }

            if (node is StatementSyntax statement)
            {
                return statement;
            }
        }

        return null;
    }

    private static bool IsKnownBefore(FixContext context, ExpressionSyntax list, StatementSyntax statement) =>
        list.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().All(name =>
            context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not (ILocalSymbol or IParameterSymbol) and { }
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is { } local
                && local.DeclaringSyntaxReferences.All(declaration => !statement.Span.Contains(declaration.Span)));
}
