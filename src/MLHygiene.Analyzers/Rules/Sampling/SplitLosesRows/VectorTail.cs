using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>A loop over whole hardware vectors, after which nothing looks at the elements that fill no vector.</summary>
internal static class VectorTail
{
    private static readonly ImmutableHashSet<string> Whole = IdentifierWords.List("padded", "pad", "padding", "aligned", "align", "alignment");

    public static LostRows? Find(ApiTable apis, FileOperations file, IForLoopOperation loop)
    {
        if (loop.AtLoopBottom.Length != 1
            || (loop.AtLoopBottom[0] as IExpressionStatementOperation)?.Operation
                is not ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Target: ILocalReferenceOperation { Local: var counter }, Value: var width }
            || !IsLanes(apis, file, width)
            || !StopsBeforeLastVector(apis, file, loop.Condition, counter))
        {
            return null;
        }

        var function = loop.EnclosingFunction();
        var code = function.DescendantsAndSelf().ToList();
        return code.Exists(operation => IsOtherRead(operation, loop, counter))
            || code.Exists(operation => operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder or BinaryOperatorKind.And })
            || code.Exists(operation => VariableName(operation) is { } name && IdentifierWords.HasAny(name, Whole))
                ? null
                : new LostRows(
                    loop.Condition!.Syntax,
                    "The loop runs over whole vectors only, so the elements behind the last of them are left out",
                    "Add a loop over the rest");
    }

    // Any other loop, or a call that is handed a slice, may be about the rest.
    private static bool IsOtherRead(IOperation operation, IForLoopOperation loop, ILocalSymbol counter) =>
        operation is ILoopOperation other && other != loop && !loop.IsInside(other)
        || operation is ILocalReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Local, counter)
            && !reference.IsInside(loop);

    private static bool StopsBeforeLastVector(ApiTable apis, FileOperations file, IOperation? condition, ILocalSymbol counter) =>
        condition?.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.LessThan } comparison
        && (IsCounter(comparison.LeftOperand, counter)
                && Definition(file, comparison.RightOperand) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, RightOperand: { } last }
                && IsLanes(apis, file, last)
            || comparison.LeftOperand.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
                && (IsCounter(sum.LeftOperand, counter) && IsLanes(apis, file, sum.RightOperand)
                    || IsCounter(sum.RightOperand, counter) && IsLanes(apis, file, sum.LeftOperand)));

    private static bool IsCounter(IOperation operation, ILocalSymbol counter) =>
        operation.Unwrap() is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, counter);

    private static bool IsLanes(ApiTable apis, FileOperations file, IOperation operation) =>
        ApiCall.Find(apis, Role.Lanes, Definition(file, operation)) is not null;

    private static IOperation Definition(FileOperations file, IOperation operation) =>
        operation.Unwrap() is ILocalReferenceOperation { Local: var local } && file.WritesTo(local) is { Count: 1 } writes && writes[0] is { } value
            ? value.Unwrap()
            : operation.Unwrap();

    private static string? VariableName(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IInvocationOperation invocation => invocation.TargetMethod.Name,
        _ => null,
    };
}
