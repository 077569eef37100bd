using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance.OwnModels;

/// <summary>Tells by its type what an operand can hold.</summary>
internal static class Carriers
{
    /// <summary>What a type can hold.</summary>
    public static Carrier Of(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol { Rank: > 1 } grid)
        {
            return IsValue(grid.ElementType) ? Carrier.Table : Carrier.None;
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
            && ModelWords.OfThePackage.Has(named.Name, ModelWordKind.Table))
        {
            return Carrier.Table;
        }

        return type.RowType() is not { } row ? Carrier.None
            : IsValue(row) ? Carrier.Vector
            : IsRow(row) ? Carrier.Table
            : Carrier.None;
    }

    /// <summary>Whether a type has features and labels in one object: its rows need no labels beside them.</summary>
    public static bool HasRecords(ITypeSymbol? type) => type.RowType() is { } row && IsRecord(row);

    /// <summary>Whether a type is a number.</summary>
    public static bool IsNumber(ITypeSymbol? type) =>
        type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } or INamedTypeSymbol { Name: "Half" };

    /// <summary>Whether an object of the type may be a model or a step: no number, text, collection, function or source of chance.</summary>
    public static bool IsComponent(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct or TypeKind.TypeParameter }
        && type.RowType() is null
        && Of(type) == Carrier.None
        && !type.IsOfPlatform();

    private static bool IsValue(ITypeSymbol type) =>
        IsNumber(type) || type.TypeKind == TypeKind.Enum || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char;

    private static bool IsRow(ITypeSymbol type) => Of(type) == Carrier.Vector || IsRecord(type);

    // A row of the user's own: a record, class or tuple with features.
    private static bool IsRecord(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, SpecialType: SpecialType.None } named
        && (named.IsTupleType
            ? named.TupleElements.Any(element => Of(element.Type) == Carrier.Vector)
            : !named.IsOfPlatform() && (named.IsAnonymousType || !named.DeclaringSyntaxReferences.IsEmpty) && HasFeatures(named));

    private static bool HasFeatures(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => member is { IsStatic: false } && member switch
        {
            IFieldSymbol field => IsValue(field.Type) || field.Type is IArrayTypeSymbol { ElementType: var element } && IsNumber(element),
            _ => false,
        })
        && !type.GetMembers().OfType<IMethodSymbol>().Any(method =>
            method.MethodKind == MethodKind.Ordinary && ModelWords.OfThePackage.Begins(method.Name, ModelWordKind.Fit));
}
