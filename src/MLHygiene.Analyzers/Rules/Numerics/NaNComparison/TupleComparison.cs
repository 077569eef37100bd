using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Tuples are compared element by element, each as the language's operator would.</summary>
internal static class TupleComparison
{
    /// <summary>The first element that is compared with NaN, with what it is compared with; null where there is none.</summary>
    public static (IOperation Other, IOperation NaN)? FindElement(IOperation left, IOperation right, ApiTable apis) =>
        FindElement(Literal(left), right, right.Type, apis) ?? FindElement(Literal(right), left, left.Type, apis);

    private static (IOperation Other, IOperation NaN)? FindElement(
        ITupleOperation? literal, IOperation opposite, ITypeSymbol? oppositeType, ApiTable apis)
    {
        if (literal is null || oppositeType.WithoutNullable() is not INamedTypeSymbol { IsTupleType: true, TupleElements: var types })
        {
            return null;
        }

        var opposites = Literal(opposite)?.Elements;
        for (var index = 0; index < literal.Elements.Length && index < types.Length; index++)
        {
            var element = literal.Elements[index];
            var type = types[index].Type;

            // A tuple in a variable has no operation for each element: the variable stands for them.
            var other = opposites is { } elements && index < elements.Length ? elements[index] : opposite;
            if (element.IsNaN(apis) && ComparesAsNumber(type))
            {
                return (other, element);
            }

            if (FindElement(Literal(element), other, type, apis) is { } nested)
            {
                return nested;
            }
        }

        return null;
    }

    /// <summary>Another type would bring an operator of its own.</summary>
    private static bool ComparesAsNumber(ITypeSymbol type) => type.IsFloatingPoint() || type.IsIntegral();

    private static ITupleOperation? Literal(IOperation operand) => operand.Unwrap() as ITupleOperation;
}
