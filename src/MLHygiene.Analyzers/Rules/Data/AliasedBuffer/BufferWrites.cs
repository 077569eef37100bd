using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Tells what writes to the places of an array or list, and not to the variable that holds it.</summary>
internal static class BufferWrites
{
    /// <summary>Whether an expression stands where the places of what it names are written.</summary>
    public static bool IsWritten(FileOperations file, IOperation reference) => IsWritten(file, reference, depth: 0);

    /// <summary>The element that an expression is read or written at; null where it is not.</summary>
    public static IOperation? ElementOf(IOperation collection)
    {
        var (user, operand) = ValueFlow.UseOf(collection);
        return user switch
        {
            IArrayElementReferenceOperation element when element.ArrayReference == operand => element,
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Instance == operand => indexer,
            _ => null,
        };
    }

    /// <summary>Whether an element is given a value.</summary>
    public static bool IsAssigned(IOperation element) =>
        element.Parent is IAssignmentOperation assignment && assignment.Target == element
        || element.Parent is IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
        || element.Parent is ITupleOperation { Parent: IDeconstructionAssignmentOperation swap } tuple && swap.Target == tuple;

    private static bool IsWritten(FileOperations file, IOperation reference, int depth)
    {
        if (ElementOf(reference) is { } element)
        {
            return IsAssigned(element);
        }

        var (user, operand) = ValueFlow.UseOf(reference);
        if (SpanOver(user) is { } span)
        {
            return depth < FlowLimits.MaxCallDepth && IsWritten(file, span, depth + 1);
        }

        return user switch
        {
            IInvocationOperation { TargetMethod: { Name: "Fill" or "Clear", ContainingType.IsRefLikeType: true } } call => call.Instance == operand,
            IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Clear" or "Insert" or "RemoveAt" or "Reverse" } call =>
                call.Instance == operand && call.Instance.Type.IsList(),
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: { } method } } =>
                method.DeclaringSyntaxReferences.IsEmpty
                    ? IsDestination(parameter, method)
                    : depth < FlowLimits.MaxCallDepth
                        && ValueFlow.IsHelper(file, method.Definition())
                        && file.ReferencesTo(method.Definition().Parameters[parameter.Ordinal]).Any(inner => IsWritten(file, inner, depth + 1)),
            _ => false,
        };
    }

    // A span where one is expected, or row.AsSpan().
    private static IOperation? SpanOver(IOperation? user) => user switch
    {
        IConversionOperation { OperatorMethod: not null, Type.IsRefLikeType: true } => user,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "AsSpan", DeclaringSyntaxReferences.IsEmpty: true } } call } => call,
        _ => null,
    };

    // source.CopyTo(row, 0), Array.Copy(source, row, n), stream.Read(row, 0, n), Array.Clear(row)
    private static bool IsDestination(IParameterSymbol parameter, IMethodSymbol method) => parameter.Name switch
    {
        "destination" or "destinationArray" or "dst" => true,
        "array" => method.Name is "CopyTo" or "Clear" or "Fill" or "Reverse" or "Sort",
        "buffer" => method.Name is "Read" or "ReadExactly" or "ReadBlock" or "ReadAsync" or "ReadAtLeast" or "NextBytes",
        _ => false,
    };
}
