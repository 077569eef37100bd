using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Subtracts the largest number before a softmax, which does not change what it gives where it gave numbers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SoftmaxOverflowCodeFix))]
public sealed class SoftmaxOverflowCodeFix : HygieneCodeFix
{
    private const string Title = "Subtract the largest number first";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.SoftmaxOverflow;

    private protected override Fix? Plan(FixContext context) =>
        context.Diagnostic.AdditionalLocations.Count == 0 ? ShiftBeforeCall(context)
        : context.Diagnostic.Properties.TryGetValue(SoftmaxOverflowAnalyzer.NumbersKey, out var numbers) && numbers is not null ? ShiftExponents(context, numbers)
        : null;

    // TensorPrimitives.SoftMax(x, y) -> TensorPrimitives.Subtract(x, TensorPrimitives.Max(x), y); TensorPrimitives.SoftMax(y, y)
    private static Fix? ShiftBeforeCall(FixContext context)
    {
        if (context.Node is not InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement, Expression: MemberAccessExpressionSyntax access } call
            || call.ArgumentList.Arguments is not { Count: 2 } arguments
            || arguments.Any(argument => argument.NameColon is not null || !IsName(argument.Expression))
            || !NewStatements.CanStandBefore(statement) || statement.ContainsDirectives)
        {
            return null;
        }

        var types = access.Name is GenericNameSyntax generic ? generic.TypeArgumentList.ToString() : string.Empty;
        var (source, target) = (arguments[0].Expression, arguments[1].Expression.WithoutTrivia());
        var shift = $"{access.Expression}.Subtract{types}({source}, {access.Expression}.Max{types}({source}), {target})";
        if (!Binds(context, statement, shift) || !Binds(context, statement, $"{access.Expression}.{access.Name}({target}, {target})"))
        {
            return null;
        }

        return new Fix(
            Title,
            editor =>
            {
                editor.ReplaceNode(source, target.WithTriviaFrom(source));
                NewStatements.InsertBefore(editor, statement, SyntaxFactory.ParseStatement(shift + ";"));
            });
    }

    private static bool IsName(ExpressionSyntax value) => value is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };

    private static bool Binds(FixContext context, StatementSyntax place, string expression) =>
        context.SemanticModel.GetSpeculativeSymbolInfo(
            place.SpanStart, SyntaxFactory.ParseExpression(expression), SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol;

    // Math.Exp(z[i]) -> Math.Exp(z[i] - max), behind var max = z.Max();
    private static Fix? ShiftExponents(FixContext context, string numbers)
    {
        var exponents = context.Diagnostic.AdditionalLocations
            .Select(place => context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax)
            .ToList();
        if (exponents.Any(exponent => exponent is null || exponent.ContainsDirectives) || Anchor(context.SemanticModel, exponents, numbers) is not { } anchor)
        {
            return null;
        }

        var model = context.SemanticModel;
        var largest = SyntaxFactory.ParseExpression(numbers + ".Max()");
        var wanted = model.GetTypeInfo(exponents[0]!, context.CancellationToken).Type;
        if (anchor.ContainsDirectives
            || wanted is null
            || !SymbolEqualityComparer.Default.Equals(model.GetSpeculativeTypeInfo(anchor.SpanStart, largest, SpeculativeBindingOption.BindAsExpression).Type, wanted))
        {
            return null;
        }

        var name = FreeName.In(anchor, "max");
        return new Fix(
            Title,
            editor =>
            {
                foreach (var exponent in exponents)
                {
                    editor.ReplaceNode(exponent!, (current, _) => SyntaxFactory.BinaryExpression(
                        SyntaxKind.SubtractExpression,
                        ((ExpressionSyntax)current).WithTrailingTrivia(SyntaxFactory.Space),
                        SyntaxFactory.Token(SyntaxKind.MinusToken).WithTrailingTrivia(SyntaxFactory.Space),
                        SyntaxFactory.IdentifierName(name)).WithTrailingTrivia(current.GetTrailingTrivia()));
                }

                NewStatements.InsertBefore(editor, anchor, SyntaxFactory.ParseStatement($"var {name} = {numbers}.Max();"));
            });
    }

    // The outermost statement around the first exponent that the numbers are known before: in front of the loops that go over them.
    private static StatementSyntax? Anchor(SemanticModel model, List<ExpressionSyntax?> exponents, string numbers)
    {
        StatementSyntax? anchor = null;
        foreach (var node in exponents.OrderBy(exponent => exponent!.SpanStart).First()!.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax { Block: not null } or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                break;
            }

            if (node is StatementSyntax statement
                && NewStatements.CanStandBefore(statement)
                && NewStatements.ListOf(statement) is { } list && exponents.All(exponent => list.Span.Contains(exponent!.Span))
                && IsKnownBefore(model, numbers, statement))
            {
                anchor = statement;
            }
        }

        return anchor;
    }

    private static bool IsKnownBefore(SemanticModel model, string name, StatementSyntax anchor) =>
        model.LookupSymbols(anchor.SpanStart, name: name).Any(symbol =>
            symbol is IParameterSymbol
            || symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.All(declaration => declaration.Span.End <= anchor.SpanStart));
}
