using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Makes one row for each place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RowsShareOneArrayCodeFix))]
public sealed class RowsShareOneArrayCodeFix : HygieneCodeFix
{
    private const string Title = "Make a new row for each place";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.RowsShareOneArray;

    private protected override Fix? Plan(FixContext context)
    {
        var places = context.Diagnostic.AdditionalLocations;
        if (context.Node is not InvocationExpressionSyntax call
            || call.ContainsDirectives
            || places.Count == 0
            || context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax row
            || row is not (ObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax)
            || !call.Span.Contains(row.Span))
        {
            return null;
        }

        return places.Count == 1 ? Repetition(context.SemanticModel, call, row)
            : context.Root.FindNode(places[1].SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax rows ? Filling(context.SemanticModel, call, rows, row)
            : null;
    }

    // Enumerable.Repeat(row, n): Enumerable.Range(0, n).Select(_ => row)
    private static Fix? Repetition(SemanticModel model, InvocationExpressionSyntax call, ExpressionSyntax row)
    {
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Count != 2
            || arguments.FirstOrDefault(argument => !argument.Span.Contains(row.Span))?.Expression is not { } count
            || !CanMoveIntoLambda(model, row)
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { TypeArguments: { Length: 1 } types }
            || !SymbolEqualityComparer.Default.Equals(types[0], model.GetTypeInfo(row).Type)
            || Comments.AreInside(call))
        {
            return null;
        }

        var range = $"{Named("Range")}(0, {count})";
        var sequence = model.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T)
            .Construct(model.Compilation.GetSpecialType(SpecialType.System_Int32));
        var hasExtension = model
            .LookupSymbols(call.SpanStart, sequence, nameof(Enumerable.Select), includeReducedExtensionMethods: true)
            .Any();
        var made = SyntaxFactory.ParseExpression(
            hasExtension ? $"{range}.{nameof(Enumerable.Select)}(_ => {row})" : $"{Named(nameof(Enumerable.Select))}({range}, _ => {row})");
        return new Fix(Title, editor => editor.ReplaceNode(call, (current, _) => made.WithTriviaFrom(current)));

        string Named(string method) => call.Expression is MemberAccessExpressionSyntax access ? $"{access.Expression}.{method}" : method;
    }

    // Array.Fill(rows, row): for (var i = 0; …) { rows[i] = row; }
    private static Fix? Filling(SemanticModel model, InvocationExpressionSyntax call, ExpressionSyntax rows, ExpressionSyntax row)
    {
        var others = call.ArgumentList.Arguments.Count(argument => !argument.Span.Contains(row.Span) && !argument.Span.Contains(rows.Span));
        if (call.Parent is not ExpressionStatementSyntax statement
            || others > 0
            || !InPlaceShuffle.IsName(model, rows)
            || Comments.AreInside(call))
        {
            return null;
        }

        return new Fix(Title, editor => Fill(model, editor, statement, rows, row));
    }

    private static void Fill(SemanticModel model, SyntaxEditor editor, ExpressionStatementSyntax statement, ExpressionSyntax rows, ExpressionSyntax row)
    {
        var i = FreeName.InLoop(model, statement, "i");
        var indent = NewStatements.IndentOfLine(statement).ToString();
        var loop = SyntaxFactory.ParseStatement(string.Join(
            NewStatements.LineEnd(statement).ToString(),
            $"for (var {i} = 0; {i} < {rows}.Length; {i}++)",
            indent + "{",
            indent + (indent.IndexOf('\t') >= 0 ? "\t" : "    ") + $"{rows}[{i}] = {row};",
            indent + "}"));
        editor.ReplaceNode(statement, (current, _) => loop.WithTriviaFrom(current));
    }

    private static bool CanMoveIntoLambda(SemanticModel model, ExpressionSyntax row) =>
        !row.DescendantNodes().Any(node => node is AwaitExpressionSyntax or DeclarationExpressionSyntax
            || node is ThisExpressionSyntax && model.GetTypeInfo(node).Type is { IsValueType: true }
            || node is IdentifierNameSyntax name && !CanBeCaptured(model.GetSymbolInfo(name).Symbol));

    private static bool CanBeCaptured(ISymbol? symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.RefKind == RefKind.None && !parameter.Type.IsRefLikeType,
        ILocalSymbol local => !local.IsRef && !local.Type.IsRefLikeType,
        IFieldSymbol or IPropertySymbol or IMethodSymbol => symbol.IsStatic || symbol.ContainingType is not { IsValueType: true },
        null => false,
        _ => true,
    };
}
