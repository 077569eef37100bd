using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Writes with the invariant culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CultureWrittenDataCodeFix))]
public sealed class CultureWrittenDataCodeFix : HygieneCodeFix
{
    private const string Title = "Write with the invariant culture (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.CultureWrittenData;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Node.ContainsDirectives)
        {
            return null;
        }

        var culture = InvariantCulture.At(context);
        switch (context.Diagnostic.Properties.GetValueOrDefault(CultureWrittenDataAnalyzer.FormProperty))
        {
            case CultureWrittenDataAnalyzer.Interpolation when context.Node is InterpolatedStringExpressionSyntax text:
                return Replace(text, InterpolationWrapper.At(context, text, culture));
            case CultureWrittenDataAnalyzer.Values:
                return OfValues(context, culture);
            case CultureWrittenDataAnalyzer.CultureLast when Arguments(context.Node) is { } list:
                return Named(context) is { } written ? Replace(written, _ => culture) : Append(context, list, culture);
            case CultureWrittenDataAnalyzer.CultureFirst when CallAround(context.Node) is { ArgumentList: var list }:
                return Named(context) is { } first ? Replace(first, _ => culture)
                    : HasNames(list) ? Append(context, list, culture)
                    : new Fix(Title, editor => editor.ReplaceNode(list, (current, _) => Prepend((ArgumentListSyntax)current, culture)));
            case CultureWrittenDataAnalyzer.Handler when CallAround(context.Node) is { ArgumentList: var list } && !HasNames(list):
                return new Fix(Title, editor => editor.ReplaceNode(list, (current, _) => Prepend((ArgumentListSyntax)current, culture)));
            case CultureWrittenDataAnalyzer.Template when CallAround(context.Node) is { ArgumentList: var list } && !HasNames(list):
                return new Fix(Title, editor => editor.ReplaceNode(list, (current, _) => Formatted((ArgumentListSyntax)current, culture)));
            default:
                return null;
        }
    }

    private static Fix Replace(ExpressionSyntax node, Func<ExpressionSyntax, ExpressionSyntax> replacement) =>
        new(Title, editor => editor.ReplaceNode(
            node, (current, _) => current is ExpressionSyntax latest ? replacement(latest.WithoutTrivia()).WithTriviaFrom(latest) : current));

    private static Fix Append(FixContext context, ArgumentListSyntax list, ExpressionSyntax culture)
    {
        var parameter = context.Diagnostic.Properties.GetValueOrDefault(CultureWrittenDataAnalyzer.CultureProperty) ?? "provider";
        // Behind arguments that were left out, and between others, only a name says which one it is.
        var isLast = !HasNames(list) && context.SemanticModel.GetSymbolInfo(list.Parent!, context.CancellationToken).Symbol is IMethodSymbol { Parameters: var parameters }
            && parameters.Length == list.Arguments.Count;
        return new Fix(Title, editor => editor.ReplaceNode(list, (current, _) => isLast
            ? AppendLast((ArgumentListSyntax)current, culture)
            : NamedArgument.Append((ArgumentListSyntax)current, parameter, culture)));
    }

    // Each value becomes text where it stands.
    private static Fix? OfValues(FixContext context, ExpressionSyntax culture)
    {
        var rows = int.Parse(context.Diagnostic.Properties.GetValueOrDefault(CultureWrittenDataAnalyzer.RowsProperty) ?? "0", CultureInfo.InvariantCulture);
        var edits = new List<(ExpressionSyntax Value, Func<ExpressionSyntax, ExpressionSyntax> Text)>();
        foreach (var location in context.Diagnostic.AdditionalLocations)
        {
            if (context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value
                || context.SemanticModel.GetTypeInfo(value, context.CancellationToken).Type is not { } type)
            {
                return null;
            }

            edits.Add((value, edits.Count < rows ? RowText(context, value, type, culture) : current => ToText(current, type, culture)));
        }

        return edits.Count == 0
            ? null
            : new Fix(Title, editor =>
            {
                foreach (var (value, text) in edits)
                {
                    editor.ReplaceNode(value, (current, _) => current is ExpressionSyntax latest ? text(latest.WithoutTrivia()).WithTriviaFrom(latest) : current);
                }
            });
    }

    // rows.Select(value => value.ToString(CultureInfo.InvariantCulture))
    private static Func<ExpressionSyntax, ExpressionSyntax> RowText(FixContext context, ExpressionSyntax rows, ITypeSymbol type, ExpressionSyntax culture)
    {
        const string Select = nameof(Enumerable.Select);
        var name = FreeName.In(rows, "value");
        var asExtension = context.SemanticModel.LookupSymbols(rows.SpanStart, type, Select, includeReducedExtensionMethods: true).Any();
        var function = $"{name} => {ToText(SyntaxFactory.IdentifierName(name), type.RowType() ?? type, culture)}";
        return current => SequenceCall.On(current, Select, asExtension, function);
    }

    private static ExpressionSyntax ToText(ExpressionSyntax value, ITypeSymbol type, ExpressionSyntax culture)
    {
        var arguments = SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(culture)));
        var method = SyntaxFactory.IdentifierName(nameof(ToString));
        var receiver = value is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or LiteralExpressionSyntax
            ? value
            : SyntaxFactory.ParenthesizedExpression(value);
        return SymbolEqualityComparer.Default.Equals(type.WithoutNullable(), type)
            ? SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, method), arguments)
            : SyntaxFactory.ConditionalAccessExpression(receiver, SyntaxFactory.InvocationExpression(SyntaxFactory.MemberBindingExpression(method), arguments));
    }

    private static ExpressionSyntax? Named(FixContext context) =>
        context.Diagnostic.AdditionalLocations.Select(location => context.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
            .OfType<ExpressionSyntax>().FirstOrDefault();

    private static ArgumentListSyntax? Arguments(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    private static InvocationExpressionSyntax? CallAround(SyntaxNode node) =>
        node as InvocationExpressionSyntax ?? node.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax;

    private static bool HasNames(ArgumentListSyntax list) => list.Arguments.Any(argument => argument.NameColon is not null);

    private static ArgumentListSyntax Prepend(ArgumentListSyntax list, ExpressionSyntax culture)
    {
        var first = list.Arguments[0];
        return list.WithArguments(SyntaxFactory.SeparatedList(
            new[] { SyntaxFactory.Argument(culture).WithLeadingTrivia(first.GetLeadingTrivia()), first.WithLeadingTrivia() }.Concat(list.Arguments.Skip(1)),
            new[] { Comma }.Concat(list.Arguments.GetSeparators())));
    }

    private static ArgumentListSyntax AppendLast(ArgumentListSyntax list, ExpressionSyntax culture)
    {
        var last = list.Arguments.LastOrDefault();
        return last is null
            ? list.AddArguments(SyntaxFactory.Argument(culture))
            : list.WithArguments(SyntaxFactory.SeparatedList(
                list.Arguments.Replace(last, last.WithTrailingTrivia()).Concat(new[] { SyntaxFactory.Argument(culture).WithTrailingTrivia(last.GetTrailingTrivia()) }),
                list.Arguments.GetSeparators().Concat(new[] { Comma })));
    }

    // Write("{0}", x) has no place for a culture: Write(string.Format(CultureInfo.InvariantCulture, "{0}", x)).
    private static ArgumentListSyntax Formatted(ArgumentListSyntax list, ExpressionSyntax culture)
    {
        var inner = Prepend(list.WithOpenParenToken(SyntaxFactory.Token(SyntaxKind.OpenParenToken)).WithCloseParenToken(SyntaxFactory.Token(SyntaxKind.CloseParenToken)), culture);
        return list.WithArguments(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(
            SyntaxFactory.InvocationExpression(SyntaxFactory.ParseExpression("string.Format"), inner))));
    }

    private static SyntaxToken Comma => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
}
