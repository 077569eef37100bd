using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// Tells the numbers that say how far rows are spread, and are 0 where they are not: deviations, norms, the largest less the smallest. All that
/// a variable may hold must be one.
/// </summary>
internal static class Spread
{
    private static readonly ImmutableHashSet<string> Largest = IdentifierWords.List("max", "maximum", "largest", "highest", "upper");
    private static readonly ImmutableHashSet<string> Smallest = IdentifierWords.List("min", "minimum", "smallest", "lowest", "lower");

    /// <summary>The expressions that a divisor has its value from, where it is a spread of rows or a product of such; empty where it is not.</summary>
    public static ImmutableArray<IOperation> Trace(ApiTable apis, FileOperations file, IOperation divisor)
    {
        var trace = Reachable.From(divisor.Unwrap(), part => Sources(apis, file, part).Select(source => source.Unwrap()));
        var found = false;
        foreach (var part in trace)
        {
            if (IsSpread(apis, file, part))
            {
                found = true;
            }
            else if (!IsHolder(file, part) && !IsEmpty(part))
            {
                return ImmutableArray<IOperation>.Empty;
            }
        }

        return found ? trace : ImmutableArray<IOperation>.Empty;
    }

    private static bool IsSpread(ApiTable apis, FileOperations file, IOperation part) => part switch
    {
        IInvocationOperation when MathCall.Find(apis, part) is { } call =>
            call.Function == MathCall.Spread || call is { Function: "sqrt", Value: { } squared } && IsSum(apis, file, squared),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, OperatorMethod: null } range when range.Type.IsFloatingPoint() =>
            IsEnd(apis, file, range.LeftOperand, "largest", Largest) && IsEnd(apis, file, range.RightOperand, "smallest", Smallest),
        _ => false,
    };

    // The square root of a sum, or of its mean: of a number of rows it would be no spread.
    private static bool IsSum(ApiTable apis, FileOperations file, IOperation squared)
    {
        var value = Sigmoid.CertainLocal(file, squared);
        return value switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } mean => mean.Type.IsFloatingPoint() && IsSum(apis, file, mean.LeftOperand),
            ILocalReferenceOperation { Local: var local } => local.Type.IsFloatingPoint() && IsAddedUp(file, local),
            IInvocationOperation call => ApiCall.Find(apis, Role.Statistic, call) is not null && AddsSquares(call),
            _ => false,
        };
    }

    // sum += (x - mean) * (x - mean), from 0 on
    private static bool IsAddedUp(FileOperations file, ILocalSymbol local) =>
        file.WritesTo(local).OfType<IOperation>().All(value => value.Unwrap().ConstantValue is { HasValue: true, Value: 0 or 0f or 0d })
        && file.ReferencesTo(local).Any(reference =>
            reference.Parent is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } addition && addition.Target == reference);

    // rows.Average(x => (x - mean) * (x - mean)): what the function gives is a product or a power.
    private static bool AddsSquares(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.Value.Unwrap() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
            && RandomDraws.OwnOperations(lambda.Body).OfType<IReturnOperation>()
                .All(returned => returned.ReturnedValue?.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } or IInvocationOperation));

    private static bool IsEnd(ApiTable apis, FileOperations file, IOperation end, string function, ImmutableHashSet<string> words)
    {
        var value = end.Unwrap();
        if (Sigmoid.CertainLocal(file, value) is IInvocationOperation call)
        {
            return MathCall.Find(apis, call)?.Function == function;
        }

        var name = value is IArrayElementReferenceOperation element ? element.ArrayReference.Unwrap().Variable()?.Name : value.Variable()?.Name;
        return name is not null && !value.ConstantValue.HasValue && IdentifierWords.HasAny(name, words)
            && value is not IParameterReferenceOperation and not IPropertyReferenceOperation;
    }

    private static IEnumerable<IOperation> Sources(ApiTable apis, FileOperations file, IOperation part)
    {
        if (IsSpread(apis, file, part))
        {
            return Enumerable.Empty<IOperation>();
        }

        switch (part)
        {
            case ILocalReferenceOperation or IFieldReferenceOperation { Field.DeclaredAccessibility: Accessibility.Private }:
                return VariableContents.Of(file, part.Variable()!);
            case IArrayElementReferenceOperation element:
                return new[] { element.ArrayReference };
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, OperatorMethod: null } product:
                return new[] { product.LeftOperand, product.RightOperand };
            case IInvocationOperation call when file.ReturnsOf(call.TargetMethod).Count == 1 && ValueFlow.IsHelper(file, call.TargetMethod.Definition()):
                return file.ReturnsOf(call.TargetMethod);
            default:
                return Enumerable.Empty<IOperation>();
        }
    }

    private static bool IsHolder(FileOperations file, IOperation part) => part
        is ILocalReferenceOperation or IFieldReferenceOperation { Field.DeclaredAccessibility: Accessibility.Private } or IArrayElementReferenceOperation
        || part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply }
        || part is IInvocationOperation call && file.ReturnsOf(call.TargetMethod).Count == 1;

    // new double[n], Array.Empty<double>(), [], null
    private static bool IsEmpty(IOperation part) =>
        part is IArrayCreationOperation { Initializer: null }
            or IInvocationOperation { Type: IArrayTypeSymbol, Arguments.IsEmpty: true, Instance: null, TargetMethod.DeclaringSyntaxReferences.IsEmpty: true }
        || part.IsCollectionExpression() && !part.ChildOperations.Any()
        || part.IsNull();
}
