using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Reads through the conversion of an array to a span over it.</summary>
internal static class Spans
{
    /// <summary>What an expression is a span over: an array, or the expression itself.</summary>
    public static IOperation Of(IOperation value)
    {
        var at = value.Unwrap();
        while (at is IConversionOperation conversion && IsToSpan(conversion))
        {
            at = conversion.Operand.Unwrap();
        }

        return at;
    }

    /// <summary>The argument that a value is given as, itself or as a span over it; null where it is used otherwise.</summary>
    public static IArgumentOperation? ArgumentOf(IOperation value)
    {
        var (user, _) = ValueFlow.UseOf(value);
        while (user is IConversionOperation conversion && IsToSpan(conversion))
        {
            (user, _) = ValueFlow.UseOf(conversion);
        }

        return user as IArgumentOperation;
    }

    /// <summary>Whether elements can be written through a type of span.</summary>
    public static bool IsWritable(ITypeSymbol type) =>
        type is { IsRefLikeType: true } && type.GetMembers(WellKnownMemberNames.Indexer).OfType<IPropertySymbol>().Any(indexer => indexer.RefKind == RefKind.Ref);

    private static bool IsToSpan(IConversionOperation conversion) =>
        conversion is { Type.IsRefLikeType: true, OperatorMethod: { DeclaringSyntaxReferences.IsEmpty: true } };
}
