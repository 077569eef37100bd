using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>Where a constant would make a seed one.</summary>
internal static class SeedPlace
{
    /// <summary>The whole number that is computed where the value is made; what the seed is given where that is no number.</summary>
    public static IOperation Find(ValuePath path)
    {
        var steps = new Stack<IOperation>();
        for (var at = path; at is not null; at = at.From)
        {
            steps.Push(at.Operation);
        }

        var made = steps.Pop();
        while (steps.Count > 0 && made.IsInside(steps.Peek()))
        {
            made = steps.Pop();
        }

        return Whole(made) is var whole && IsNumber(whole.Type) ? whole : ValuePaths.UseOf(path).Operand;
    }

    /// <summary>Whether a generator with a constant seed would be made again and again there, and draw the same each time.</summary>
    public static bool IsRepeated(ApiTable apis, IOperation seed)
    {
        for (var at = seed.Parent; at is not null; at = at.Parent)
        {
            if (at is ILoopOperation or IAnonymousFunctionOperation
                || at is IInvocationOperation { Instance: { } drawn } draw && seed.IsInside(drawn) && apis.Find(Role.Permute, draw.TargetMethod) is null)
            {
                return true;
            }
        }

        return false;
    }

    // (int)DateTime.Now.Ticks, with the conversions that are written there.
    private static IOperation Whole(IOperation made)
    {
        while (made.Parent is IConversionOperation { OperatorMethod: null, IsImplicit: false } or IParenthesizedOperation)
        {
            made = made.Parent;
        }

        return made;
    }

    private static bool IsNumber(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64 };
}
