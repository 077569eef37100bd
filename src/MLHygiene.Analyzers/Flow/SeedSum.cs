using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A seed that is a variable and a constant: <c>epoch + 1</c>.</summary>
internal readonly struct SeedSum
{
    private SeedSum(ISymbol variable, int constant)
    {
        Variable = variable;
        Constant = constant;
    }

    private ISymbol Variable { get; }

    private int Constant { get; }

    /// <summary>Reads an expression; null where it is another kind of number, or where the variable may change from one read to the next.</summary>
    public static SeedSum? Read(FileOperations file, IOperation seed)
    {
        var terms = seed.DescendantsAndSelf().Where(part => part is ILocalReferenceOperation or IParameterReferenceOperation).Take(2).ToList();
        var moved = 0;
        return terms.Count == 1
            && terms[0].LocalOrParameter() is { } variable
            && IsSteady(file, terms[0], variable)
            && PlaceSum.Read(file, seed, variable, ref moved) is { IsAtCounter: true } sum
                ? new SeedSum(variable, sum.Constant)
                : null;
    }

    /// <summary>Whether both are certainly other numbers.</summary>
    public bool DiffersFrom(SeedSum other) => SymbolEqualityComparer.Default.Equals(Variable, other.Variable) && Constant != other.Constant;

    // Within one step of a loop its counter stays.
    private static bool IsSteady(FileOperations file, IOperation term, ISymbol variable)
    {
        var writes = file.WritesTo(variable).Count;
        if (variable is IParameterSymbol ? writes == 0 : writes == 1)
        {
            return true;
        }

        for (var at = term.Parent; at is not null; at = at.Parent)
        {
            if (at is IForLoopOperation loop && loop.Locals.Contains(variable, SymbolEqualityComparer.Default))
            {
                return writes == 1 + loop.AtLoopBottom.SelectMany(step => step.DescendantsAndSelf())
                    .SelectMany(VariableWrites.Of)
                    .Count(write => SymbolEqualityComparer.Default.Equals(write.Target, variable));
            }
        }

        return false;
    }
}
