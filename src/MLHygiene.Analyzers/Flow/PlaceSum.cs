using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A whole number as a sum: the counter of a loop as it was when the step began, the number of rows, and a constant.</summary>
internal readonly struct PlaceSum
{
    private PlaceSum(int counter, int countFactor, RowVariable? rows, ISymbol? variable, int constant)
    {
        Counter = counter;
        CountFactor = countFactor;
        Rows = rows;
        Variable = variable;
        Constant = constant;
    }

    /// <summary>How often the counter is in the sum.</summary>
    public int Counter { get; }

    /// <summary>How often the number is in the sum.</summary>
    public int CountFactor { get; }

    /// <summary>Whose number; null where it is <see cref="Variable"/>.</summary>
    public RowVariable? Rows { get; }

    /// <summary>The variable that holds the number, where it is not known whose it is.</summary>
    public ISymbol? Variable { get; }

    public int Constant { get; }

    /// <summary>Whether the sum is the counter and a constant.</summary>
    public bool IsAtCounter => Counter == 1 && CountFactor == 0;

    /// <summary>Whether the sum is the number of rows and a constant.</summary>
    public bool IsAtCount => Counter == 0 && CountFactor == 1;

    /// <summary>Whether the sum is a constant.</summary>
    public bool IsConstant => Counter == 0 && CountFactor == 0;

    public static PlaceSum Of(int constant) => new(0, 0, rows: null, variable: null, constant);

    /// <summary>Reads an expression; null where it is another kind of number.</summary>
    /// <param name="file">The code of the file.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="counter">The counter of the loop.</param>
    /// <param name="moved">How far the counter has moved within the step; moves on where the expression moves it.</param>
    public static PlaceSum? Read(FileOperations file, IOperation expression, ISymbol counter, ref int moved)
    {
        var value = expression.Unwrap();
        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: int constant } }:
                return Of(constant);
            case IIncrementOrDecrementOperation step when IsNamed(step.Target, counter):
                var before = moved;
                moved += step.Kind == OperationKind.Increment ? 1 : -1;
                return new PlaceSum(1, 0, rows: null, variable: null, step.IsPostfix ? before : moved);
            case ILocalReferenceOperation or IParameterReferenceOperation when IsNamed(value, counter):
                return new PlaceSum(1, 0, rows: null, variable: null, moved);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, OperatorMethod: null } sum:
                var left = Read(file, sum.LeftOperand, counter, ref moved);
                var right = Read(file, sum.RightOperand, counter, ref moved);
                return left is { } first && right is { } second ? Add(first, second, sum.OperatorKind == BinaryOperatorKind.Add ? 1 : -1) : null;
        }

        if (RowLength.Of(file, value) is { } rows)
        {
            return new PlaceSum(0, 1, rows, variable: null, 0);
        }

        return value switch
        {
            ILocalReferenceOperation { Local: var local } when file.WritesTo(local).Count == 1 => new PlaceSum(0, 1, rows: null, local, 0),
            IParameterReferenceOperation { Parameter: var parameter } when file.WritesTo(parameter).Count == 0 =>
                new PlaceSum(0, 1, rows: null, parameter, 0),
            _ => null,
        };
    }

    /// <summary>Whether both are counted from the same number.</summary>
    public bool CountsWith(PlaceSum other) =>
        Rows is { } rows ? other.Rows is { } others && rows.Equals(others) : Variable is not null && SymbolEqualityComparer.Default.Equals(Variable, other.Variable);

    /// <summary>The sum of both.</summary>
    public static PlaceSum? Add(PlaceSum left, PlaceSum right, int sign)
    {
        if (left.CountFactor != 0 && right.CountFactor != 0 && !left.CountsWith(right))
        {
            return null;
        }

        var counted = left.CountFactor != 0 ? left : right;
        return new PlaceSum(
            left.Counter + (sign * right.Counter),
            left.CountFactor + (sign * right.CountFactor),
            counted.Rows,
            counted.Variable,
            left.Constant + (sign * right.Constant));
    }

    /// <summary>The sum with another constant.</summary>
    public PlaceSum Plus(int constant) => new(Counter, CountFactor, Rows, Variable, Constant + constant);

    /// <summary>Whether an expression names a local or parameter.</summary>
    public static bool IsNamed(IOperation expression, ISymbol variable) => expression.Unwrap() switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
        _ => false,
    };
}
