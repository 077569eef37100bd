using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>An array or list that something keeps, and that is written again afterwards.</summary>
internal sealed class KeptBuffer
{
    public KeptBuffer(IOperation place, string keeper, string kept, string when, ISymbol? buffer, bool isData = false)
    {
        Place = place;
        Keeper = keeper;
        Kept = kept;
        When = when;
        Buffer = buffer;
        IsData = isData;
    }

    /// <summary>The expression that should be a copy.</summary>
    public IOperation Place { get; }

    /// <summary>What keeps it.</summary>
    public string Keeper { get; }

    /// <summary>What is kept, in words.</summary>
    public string Kept { get; }

    /// <summary>When it is written again, in words.</summary>
    public string When { get; }

    /// <summary>The variable whose value is kept; null where its rows are.</summary>
    public ISymbol? Buffer { get; }

    /// <summary>Whether it is data in any code: rows of fractions, or what a library takes. Whole numbers and text may be anything.</summary>
    public bool IsData { get; }

    /// <summary>The name of a variable in a message.</summary>
    public static string Quote(ISymbol variable) => "'" + variable.Name.TrimStart('_') + "'";

    /// <summary>The type of a variable.</summary>
    public static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>Whether a type is a row of fractions.</summary>
    public static bool IsRow(ITypeSymbol? type) => type.RowType()?.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>Whether a type is an array or list of plain values.</summary>
    public static bool IsBuffer(ITypeSymbol? type) =>
        (type is IArrayTypeSymbol || type.IsList())
        && type.RowType() is { } value
        && (value.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String || value.TypeKind is TypeKind.Struct);
}
