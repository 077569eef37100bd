using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// Tells the probabilities that a sigmoid or softmax of the file has made, and nothing else has touched: in floating point they reach 0
/// and 1.
/// </summary>
internal static class Probability
{
    /// <summary>The name of what made a value, where all that it may be was made so; null where it may be another, or is not known.</summary>
    public static string? MakerOf(ApiTable apis, FileOperations file, IOperation value)
    {
        var trace = Reachable.From(value.Unwrap(), part => Sources(apis, file, part).Select(source => source.Unwrap()));
        string? maker = null;
        foreach (var part in trace)
        {
            if (MakerOfItself(apis, file, part) is { } made)
            {
                maker ??= made;
            }
            else if (IsTouched(apis, file, part) || !IsHolder(part) && !IsEmpty(part) && !IsPassed(apis, file, part))
            {
                return null;
            }
        }

        return maker;
    }

    private static string? MakerOfItself(ApiTable apis, FileOperations file, IOperation part) => part switch
    {
        IBinaryOperation when Sigmoid.Is(apis, file, part) => "sigmoid",
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null, RightOperand.ConstantValue.HasValue: false } quotient
            when IsExponential(apis, file, quotient.LeftOperand) => "softmax",
        IInvocationOperation when MathCall.Find(apis, part) is { Function: "sigmoid" or "softmax" } call => call.Function,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide } division when IsExponential(apis, file, division.Target) => "softmax",
        _ => null,
    };

    // Exp(z[i] - max), or an element of what such numbers were put into.
    private static bool IsExponential(ApiTable apis, FileOperations file, IOperation value) =>
        Reachable.From(value.Unwrap(), part => Contents(apis, file, part).Select(source => source.Unwrap()))
            .Any(part => MathCall.Find(apis, part) is { Function: MathCall.Exp });

    // What was divided last counts, and not what it was before.
    private static IEnumerable<IOperation> Sources(ApiTable apis, FileOperations file, IOperation part) =>
        part is ILocalReferenceOperation or IFieldReferenceOperation && Quotients(file, part.Variable()!) is { Count: > 0 } quotients
            ? quotients.Concat(Contents(apis, file, part).Where(content => !IsExponential(apis, file, content) && !IsEmpty(content.Unwrap())))
            : Contents(apis, file, part);

    private static IEnumerable<IOperation> Contents(ApiTable apis, FileOperations file, IOperation part)
    {
        switch (part)
        {
            case ILocalReferenceOperation or IFieldReferenceOperation:
                return VariableContents.Of(file, part.Variable()!).Concat(WrittenInto(apis, file, part.Variable()!));
            case IParameterReferenceOperation { Parameter: var parameter }:
                return Given(file, part, parameter).Concat(VariableContents.AddedTo(file, parameter));
            case IArrayElementReferenceOperation element:
                return new[] { element.ArrayReference };
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows }:
                return new[] { rows };
            case IConversionOperation { OperatorMethod: { DeclaringSyntaxReferences.IsEmpty: true }, Type.IsRefLikeType: true } conversion:
                return new[] { conversion.Operand };
            case IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } named }:
                return AnonymousValues.Of(file, named);
            case IInvocationOperation when Passed(apis, part) is { } passed:
                return passed;
            case IInvocationOperation or IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation:
                return ValueOrigins.StepFrom(file, part);
            default:
                return Enumerable.Empty<IOperation>();
        }
    }

    // p[i] /= sum
    private static List<IOperation> Quotients(FileOperations file, ISymbol variable) =>
        file.ReferencesTo(variable)
            .Select(reference => reference.Parent is IArrayElementReferenceOperation { Parent: ICompoundAssignmentOperation division } element && division.Target == element
                ? division
                : null)
            .OfType<IOperation>()
            .ToList();

    // TensorPrimitives.SoftMax(logits, p)
    private static IEnumerable<IOperation> WrittenInto(ApiTable apis, FileOperations file, ISymbol variable) =>
        file.ReferencesTo(variable)
            .Select(reference => Spans.ArgumentOf(reference) is { Parent: IInvocationOperation call } && IsInto(apis, call, reference) ? call : null)
            .OfType<IOperation>();

    private static IEnumerable<IOperation> Given(FileOperations file, IOperation reference, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function)
        {
            return ValueOrigins.StepFrom(file, reference);
        }

        for (var at = reference.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, function))
            {
                return parameter.Ordinal == 0 && TextOrigins.RowsFor(lambda) is { } rows ? new[] { rows } : Enumerable.Empty<IOperation>();
            }
        }

        return Enumerable.Empty<IOperation>();
    }

    // e.Select(v => v / sum).ToArray()
    private static IEnumerable<IOperation>? Passed(ApiTable apis, IOperation call)
    {
        if (ApiCall.Find(apis, Role.Materialise, call)?.ValueOf("data") is { } rows)
        {
            return new[] { rows };
        }

        return ApiCall.Find(apis, Role.Sequence, call) is { } sequence && sequence.ValueOf("map") is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
            ? RandomDraws.OwnOperations(lambda.Body).OfType<IReturnOperation>().Select(returned => returned.ReturnedValue).OfType<IOperation>()
            : null;
    }

    private static bool IsPassed(ApiTable apis, FileOperations file, IOperation part) =>
        part is IInvocationOperation call && (Passed(apis, part)?.Any() == true || file.ReturnsOf(call.TargetMethod).Count > 0)
        || part is IConditionalOperation or ISwitchExpressionOperation or ICoalesceOperation or IConversionOperation;

    private static bool IsHolder(IOperation part) => part is ILocalReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation
        || part is IParameterReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }
        || part is IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true };

    private static bool IsEmpty(IOperation part) => part is IArrayCreationOperation { Initializer: null } or IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null };

    // What is passed in from elsewhere, or handed to code that may clip it.
    private static bool IsTouched(ApiTable apis, FileOperations file, IOperation part) =>
        part switch
        {
            IParameterReferenceOperation { Parameter: var parameter } => !Given(file, part, parameter).Any(),
            IFieldReferenceOperation { Field: var field } => field.DeclaredAccessibility != Accessibility.Private || file.WritesTo(field).Count == 0,
            _ => false,
        }
        || part.Variable() is { } variable && file.ReferencesTo(variable).Any(reference => MayWrite(apis, file, reference));

    private static bool MayWrite(ApiTable apis, FileOperations file, IOperation reference)
    {
        if (Spans.ArgumentOf(reference) is not { Parent: IInvocationOperation call } argument)
        {
            return false;
        }

        return argument.Parameter?.Type is { } type && (type is IArrayTypeSymbol || Spans.IsWritable(type))
            && !IsInto(apis, call, reference)
            && !(ValueFlow.IsHelper(file, call.TargetMethod.Definition())
                && call.TargetMethod.Definition().Parameters is var parameters
                && argument.Parameter.Ordinal < parameters.Length
                && !VariableContents.AddedTo(file, parameters[argument.Parameter.Ordinal]).Any());
    }

    private static bool IsInto(ApiTable apis, IInvocationOperation call, IOperation reference) =>
        MathCall.Find(apis, call)?.Into is { } into && Spans.Of(into) == reference;
}
