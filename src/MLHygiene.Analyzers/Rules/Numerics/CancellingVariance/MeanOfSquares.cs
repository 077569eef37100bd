using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Tells expressions that are a mean or a sum of squares, by what the file adds up or by their names.</summary>
internal sealed class MeanOfSquares
{
    private const int MaxSteps = 4;

    private static readonly ImmutableHashSet<string> Squares = IdentifierWords.List(
        "square", "squares", "squared", "sq", "sqr", "sumsq", "sumsquares", "sumsquared", "ssq", "sqsum", "squaresum", "meansq", "meansquare");

    // Squares of numbers that are small because something was taken from them before.
    private static readonly ImmutableHashSet<string> Shifted = IdentifierWords.List(
        "shift", "shifted", "centred", "centered", "offset", "delta", "deltas", "deviation", "deviations", "residual", "residuals");

    private readonly FileOperations _file;

    public MeanOfSquares(FileOperations file) => _file = file;

    /// <summary>The name of the variable that an expression reads, that of the array for an element.</summary>
    public static string? NameOf(IOperation expression) => expression switch
    {
        IArrayElementReferenceOperation element => NameOf(element.ArrayReference.Unwrap()),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } => NameOf(rows.Unwrap()),
        _ => expression.NamedSymbol()?.Name,
    };

    /// <summary>Whether an expression is one.</summary>
    public bool Is(IOperation expression) => Is(expression.Unwrap(), MaxSteps);

    private bool Is(IOperation value, int steps)
    {
        switch (value)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null } quotient:
                return steps > 0 && Is(quotient.LeftOperand.Unwrap(), steps - 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, OperatorMethod: null } product when product.LeftOperand.Unwrap().ConstantValue.HasValue || IsInverse(product.LeftOperand.Unwrap()):
                return steps > 0 && Is(product.RightOperand.Unwrap(), steps - 1);
            case IInvocationOperation call:
                // values.Average(v => v * v), SumOfSquares(values)
                return IdentifierWords.HasAny(call.TargetMethod.Name, Squares)
                    || call.TargetMethod.Name is "Average" or "Sum" && call.Arguments.Any(argument => IsSquareOf(argument.Value.Unwrap()));
            default:
                return NameOf(value) is { } name
                    && !IdentifierWords.HasAny(name, Shifted)
                    && (IdentifierWords.HasAny(name, Squares) || value.Variable() is { } variable && IsWrittenWithSquares(variable, steps));
        }
    }

    private static bool IsInverse(IOperation factor) =>
        factor is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, LeftOperand: var one } && one.Unwrap().ConstantValue is { HasValue: true, Value: 1 or 1.0 or 1f };

    private static bool IsSquareOf(IOperation function) =>
        function is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
        && lambda.Body.Operations.Length == 1
        && lambda.Body.Operations[0] is IReturnOperation { ReturnedValue: { } square }
        && SquareOfMean.Root(square.Unwrap()) is not null;

    // squares += x * x; or the one value of the variable
    private bool IsWrittenWithSquares(ISymbol variable, int steps)
    {
        if (steps == 0)
        {
            return false;
        }

        var writes = _file.WritesTo(variable);
        if (writes.Count == 1 && writes[0] is { } only)
        {
            return only.Unwrap() is not (ILocalReferenceOperation or IParameterReferenceOperation) && Is(only.Unwrap(), steps - 1);
        }

        return _file.ReferencesTo(variable).Any(reference =>
            reference.Parent is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } added
            && added.Target == reference
            && SquareOfMean.Root(added.Value.Unwrap()) is not null);
    }
}
