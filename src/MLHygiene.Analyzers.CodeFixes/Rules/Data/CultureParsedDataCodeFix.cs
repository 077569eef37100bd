using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Passes the invariant culture, and the style that has no group separators.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CultureParsedDataCodeFix))]
public sealed class CultureParsedDataCodeFix : HygieneCodeFix
{
    private const string Title = "Read with the invariant culture (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.CultureParsedData;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Node.ContainsDirectives)
        {
            return null;
        }

        if (context.Diagnostic.Properties.GetValueOrDefault(CultureParsedDataAnalyzer.GivesProperty) == CultureParsedDataAnalyzer.Table)
        {
            var invariant = InvariantCulture.At(context);
            return context.Root.FindNode(context.Diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax culture
                ? new Fix(Title, editor => editor.ReplaceNode(culture, invariant.WithTriviaFrom(culture)))
                : null;
        }

        var call = new ParseCall(context);
        return context.Node switch
        {
            InvocationExpressionSyntax { ArgumentList: var list } => new Fix(
                Title, editor => editor.ReplaceNode(list, (current, _) => call.Complete((ArgumentListSyntax)current))),
            ExpressionSyntax { Parent: ArgumentSyntax } method => new Fix(
                Title, editor => editor.ReplaceNode(method, (current, _) => call.Wrap((ExpressionSyntax)current).WithTriviaFrom(current))),
            _ => null,
        };
    }

    /// <summary>What a call that reads text is to be given.</summary>
    private sealed class ParseCall
    {
        private readonly string _gives;
        private readonly string? _styleParameter;
        private readonly string _cultureParameter;
        private readonly string _cell;
        private readonly ExpressionSyntax _style;
        private readonly ExpressionSyntax _noStyle;
        private readonly ExpressionSyntax _culture;

        public ParseCall(FixContext context)
        {
            var properties = context.Diagnostic.Properties;
            _gives = properties.GetValueOrDefault(CultureParsedDataAnalyzer.GivesProperty) ?? string.Empty;
            _styleParameter = properties.GetValueOrDefault(CultureParsedDataAnalyzer.StyleProperty);
            _cultureParameter = properties.GetValueOrDefault(CultureParsedDataAnalyzer.CultureProperty) ?? "provider";
            _cell = FreeName.In(context.Node, "cell");
            _style = Member(context, "NumberStyles", "Float");
            _noStyle = Member(context, "DateTimeStyles", "None");
            _culture = Member(context, "CultureInfo", "InvariantCulture");
        }

        private bool HasStyle => _styleParameter is not null;

        /// <summary>Adds to the arguments what they lack.</summary>
        public ArgumentListSyntax Complete(ArgumentListSyntax list)
        {
            var culture = list.Arguments.FirstOrDefault(IsNull);
            var isRows = string.Equals(_gives, CultureParsedDataAnalyzer.Rows, StringComparison.Ordinal);
            if (isRows || list.Arguments.Any(argument => argument.NameColon is not null))
            {
                return Named(list);
            }

            if (culture is not null)
            {
                list = list.ReplaceNode(culture, culture.WithExpression(_culture.WithTriviaFrom(culture.Expression)));
                return HasStyle && list.Arguments.IndexOf(argument => argument.Expression.IsEquivalentTo(_culture)) == 1 ? Insert(list, 1, _style) : list;
            }

            if (HasStyle)
            {
                // The second one may be a style already.
                var isStyled = list.Arguments.Count > 1 && list.Arguments[1].RefKindKeyword.IsKind(SyntaxKind.None);
                return isStyled ? Insert(list, 2, _culture) : Insert(list, 1, _style, _culture);
            }

            var isTry = list.Arguments.Count == 2 && list.Arguments[1].RefKindKeyword.IsKind(SyntaxKind.OutKeyword);
            return isTry ? Insert(list, 1, _culture, _noStyle) : Insert(list, list.Arguments.Count, _culture);
        }

        /// <summary>Makes a function of a method that was handed on.</summary>
        public SimpleLambdaExpressionSyntax Wrap(ExpressionSyntax method)
        {
            var arguments = SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.IdentifierName(_cell))));
            return SyntaxFactory.SimpleLambdaExpression(
                SyntaxFactory.Parameter(SyntaxFactory.Identifier(_cell).WithTrailingTrivia(SyntaxFactory.Space)),
                SyntaxFactory.InvocationExpression(method.WithoutTrivia(), HasStyle ? Insert(arguments, 1, _style, _culture) : Insert(arguments, 1, _culture)))
                .WithArrowToken(SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken).WithTrailingTrivia(SyntaxFactory.Space));
        }

        private static ExpressionSyntax Member(FixContext context, string type, string member) =>
            SyntaxFactory.ParseExpression(
                TypeNames.Of(context.SemanticModel, context.Node.SpanStart, "System.Globalization." + type) + "." + member);

        private static bool IsNull(ArgumentSyntax argument) =>
            argument.Expression.IsKind(SyntaxKind.NullLiteralExpression) || argument.Expression.IsKind(SyntaxKind.DefaultLiteralExpression);

        private static bool IsFor(ArgumentSyntax argument, string parameter) =>
            string.Equals(argument.NameColon?.Name.Identifier.ValueText, parameter, StringComparison.Ordinal);

        private ArgumentListSyntax Named(ArgumentListSyntax list)
        {
            if (HasStyle && !list.Arguments.Any(argument => IsFor(argument, _styleParameter!)))
            {
                list = NamedArgument.Append(list, _styleParameter!, _style);
            }

            return list.Arguments.FirstOrDefault(argument => IsFor(argument, _cultureParameter)) is { } culture
                ? list.ReplaceNode(culture.Expression, _culture.WithTriviaFrom(culture.Expression))
                : NamedArgument.Append(list, _cultureParameter, _culture);
        }

        private static ArgumentListSyntax Insert(ArgumentListSyntax list, int place, params ExpressionSyntax[] values)
        {
            var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
            var arguments = list.Arguments.ToList();
            var separators = list.Arguments.GetSeparators().ToList();
            arguments.InsertRange(place, values.Select(SyntaxFactory.Argument));
            separators.InsertRange(Math.Min(place, separators.Count), values.Select(_ => comma));
            if (place == list.Arguments.Count && list.Arguments[place - 1].GetTrailingTrivia() is { Count: > 0 } behind)
            {
                // A comment behind the last argument stays before the parenthesis.
                arguments[place - 1] = arguments[place - 1].WithTrailingTrivia();
                arguments[arguments.Count - 1] = arguments[arguments.Count - 1].WithTrailingTrivia(behind);
            }

            return list.WithArguments(SyntaxFactory.SeparatedList(arguments, separators));
        }
    }
}
