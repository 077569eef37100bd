using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Chooses the seed that a fix writes: a whole number named as a seed that the place can see, otherwise the configured one.</summary>
internal static class SeedValue
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "seed", "randomseed", "randomstate");

    /// <summary>The seed for a place.</summary>
    /// <param name="context">The report.</param>
    /// <param name="place">What the seed is written into.</param>
    /// <param name="configured">The configured seed.</param>
    public static string At(FixContext context, SyntaxNode place, string configured) =>
        context.SemanticModel.LookupSymbols(place.SpanStart)
            .Where(symbol => Names.Contains(symbol.Name.Replace("_", string.Empty)) && IsSteady(context, symbol, place))
            .OrderBy(symbol => symbol is IParameterSymbol ? 0 : symbol is ILocalSymbol ? 1 : 2)
            .Select(symbol => symbol.Name)
            .FirstOrDefault()
        ?? configured;

    private static bool IsSteady(FixContext context, ISymbol symbol, SyntaxNode place) => symbol switch
    {
        IParameterSymbol { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_Int32 } parameter => IsOfThisFunction(context, parameter, place),
        ILocalSymbol { Type.SpecialType: SpecialType.System_Int32 } local =>
            IsDeclaredBefore(local, place) && (local.IsConst || IsWrittenOnce(context, local)),
        IFieldSymbol { Type.SpecialType: SpecialType.System_Int32 } field =>
            field.IsConst || field.IsReadOnly && IsVisible(field, place) && (!field.Locations[0].IsInSource || IsWrittenOnce(context, field)),
        _ => false,
    };

    private static bool IsOfThisFunction(FixContext context, IParameterSymbol parameter, SyntaxNode place) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, context.SemanticModel.GetEnclosingSymbol(place.SpanStart, context.CancellationToken));

    private static bool IsDeclaredBefore(ISymbol local, SyntaxNode place) =>
        local.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree == place.SyntaxTree && declaration.Span.End <= place.SpanStart);

    private static bool IsWrittenOnce(FixContext context, ISymbol variable) =>
        context.File.WritesTo(variable) is { Count: 1 } writes
        && writes[0] is { } value
        && !SeedIngredients.AreMeantToDiffer(context.Hygiene.Apis, context.File, value);

    // A field of the object is there in its methods, not in what is static or runs before it.
    private static bool IsVisible(IFieldSymbol field, SyntaxNode place)
    {
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(ancestor => ancestor is not GlobalStatementSyntax);
        return field.IsStatic
            || member is MethodDeclarationSyntax or BasePropertyDeclarationSyntax { } && !member.Modifiers.Any(SyntaxKind.StaticKeyword)
                && !place.Ancestors().Any(ancestor => ancestor is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax });
    }
}
