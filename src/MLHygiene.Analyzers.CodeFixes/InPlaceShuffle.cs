using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>
/// Writes code that puts rows into a random order in place: one call where the generator has it for such rows, otherwise the exchanges of
/// Fisher and Yates written out. What the generator can do is decided by its symbols, not by a target framework.
/// </summary>
internal static class InPlaceShuffle
{
    private const string Method = "Shuffle";

    /// <summary>
    /// The statement that shuffles, in the layout of a place in the program and without trivia around it. Null where the rows or the
    /// generator cannot be named again, or have not what it takes.
    /// </summary>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="place">Where the statement is to stand: a statement, or the node whose place it takes.</param>
    /// <param name="generator">The generator, as the code at that place names it.</param>
    /// <param name="rows">The rows, as the code at that place names them.</param>
    public static StatementSyntax? Statement(SemanticModel model, SyntaxNode place, ExpressionSyntax generator, ExpressionSyntax rows) =>
        Call(model, place.SpanStart, generator, rows) is { } call ? SyntaxFactory.ExpressionStatement(call) : Exchanges(model, place, generator, rows);

    /// <summary>The same for what the code at that place names once the fix is made: a generator of a type, and rows of another.</summary>
    public static StatementSyntax? Statement(
        SemanticModel model, SyntaxNode place, (string Name, ITypeSymbol Type) generator, (string Name, ITypeSymbol Type) rows) =>
        HasShuffle(model, place.SpanStart, generator.Type, rows.Type)
            ? SyntaxFactory.ParseStatement($"{generator.Name}.{Method}({rows.Name});")
            : Exchanges(model, place, generator, rows);

    /// <summary><c>generator.Shuffle(rows)</c>; null where the generator has no such method for these rows.</summary>
    public static InvocationExpressionSyntax? Call(SemanticModel model, int position, ExpressionSyntax generator, ExpressionSyntax rows) =>
        model.GetTypeInfo(generator).Type is { } random
        && model.GetTypeInfo(rows).Type is { } type
        && HasShuffle(model, position, random, type)
            ? SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression, generator.WithoutTrivia(), SyntaxFactory.IdentifierName(Method)),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(rows.WithoutTrivia()))))
            : null;

    /// <summary>The loop of exchanges; null where the rows have no places that can be written, or the generator no <c>Next(int)</c>.</summary>
    public static StatementSyntax? Exchanges(SemanticModel model, SyntaxNode place, ExpressionSyntax generator, ExpressionSyntax rows) =>
        IsName(model, generator) && IsName(model, rows)
        && model.GetTypeInfo(generator).Type is { } random
        && model.GetTypeInfo(rows).Type is { } type
            ? Exchanges(model, place, (generator.WithoutTrivia().ToString(), random), (rows.WithoutTrivia().ToString(), type))
            : null;

    private static StatementSyntax? Exchanges(
        SemanticModel model, SyntaxNode place, (string Name, ITypeSymbol Type) generator, (string Name, ITypeSymbol Type) rows)
    {
        if (!model.LookupSymbols(place.SpanStart, generator.Type, "Next").OfType<IMethodSymbol>().Any(DrawsBelow) || CountOf(rows.Type) is not { } count)
        {
            return null;
        }

        var (i, j) = (FreeName.InLoop(model, place, "i"), FreeName.InLoop(model, place, "j"));
        var (newLine, indent) = (NewStatements.LineEnd(place).ToString(), NewStatements.IndentOfLine(place).ToString());
        var inner = indent + (indent.Contains('\t') ? "\t" : "    ");
        return SyntaxFactory.ParseStatement(string.Join(
            newLine,
            $"for (var {i} = {rows.Name}.{count} - 1; {i} > 0; {i}--)",
            indent + "{",
            inner + $"var {j} = {generator.Name}.Next({i} + 1);",
            inner + Swap(model, place, rows.Name, i, j, newLine + inner),
            indent + "}"));
    }

    private static bool HasShuffle(SemanticModel model, int position, ITypeSymbol generator, ITypeSymbol rows) =>
        model.LookupSymbols(position, generator, Method).OfType<IMethodSymbol>().Any(method => Shuffles(method, rows));

    private static string Swap(SemanticModel model, SyntaxNode place, string array, string i, string j, string newLine)
    {
        if (model.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp7 })
        {
            return $"({array}[{i}], {array}[{j}]) = ({array}[{j}], {array}[{i}]);";
        }

        var held = FreeName.InLoop(model, place, "held");
        return string.Join(newLine, $"var {held} = {array}[{i}];", $"{array}[{i}] = {array}[{j}];", $"{array}[{j}] = {held};");
    }

    private static bool Shuffles(IMethodSymbol method, ITypeSymbol rows) =>
        method is { IsStatic: false, Arity: 1, Parameters: { Length: 1 } parameters }
        && (rows is IArrayTypeSymbol { Rank: 1 } && parameters[0].Type is IArrayTypeSymbol { Rank: 1 }
            || IsSpan(rows) && IsSpan(parameters[0].Type));

    private static bool DrawsBelow(IMethodSymbol method) =>
        method is { IsStatic: false, ReturnType.SpecialType: SpecialType.System_Int32, Parameters: { Length: 1 } parameters }
        && parameters[0].Type.SpecialType == SpecialType.System_Int32;

    private static string? CountOf(ITypeSymbol type) =>
        type is IArrayTypeSymbol { Rank: 1 } || IsSpan(type) ? "Length"
        : type is INamedTypeSymbol { Name: "List" or "IList", Arity: 1 } && IsIn(type, "Generic", "Collections", "System") ? "Count"
        : null;

    private static bool IsSpan(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Span", Arity: 1, IsRefLikeType: true } && IsIn(type, "System");

    private static bool IsIn(ITypeSymbol type, params string[] namespaces)
    {
        var at = type.ContainingNamespace;
        foreach (var name in namespaces)
        {
            if (at?.Name != name)
            {
                return false;
            }

            at = at.ContainingNamespace;
        }

        return at is { IsGlobalNamespace: true };
    }

    /// <summary>Whether an expression names the same object when it is written again: it calls and creates nothing.</summary>
    public static bool IsName(SemanticModel model, ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax member =>
            model.GetSymbolInfo(member).Symbol is IFieldSymbol or IPropertySymbol or INamedTypeSymbol or INamespaceSymbol && IsName(model, member.Expression),
        _ => false,
    };
}
