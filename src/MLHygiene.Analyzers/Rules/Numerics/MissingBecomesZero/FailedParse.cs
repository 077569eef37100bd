using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Finds the 0 that a program goes on with where text is no number. A branch that does more than that, such as count, is aware of it.</summary>
internal static class FailedParse
{
    /// <summary>The 0 that stands for text which cannot be read; null where the program has another answer.</summary>
    public static ZeroForMissing? Of(FileOperations file, ParsedText parsed) =>
        parsed.Call.Operation switch
        {
            _ when parsed.Call.Entry.Find("gives") is not ("number" or "integer") => null,
            IInvocationOperation call when Result(call) is { } result => Tried(file, call, result),
            IInvocationOperation call => Caught(file, call) ?? OfNull(parsed.Call),
            IMethodReferenceOperation reference => Caught(file, reference),
            _ => null,
        };

    private static IOperation? Result(IInvocationOperation call) =>
        call.Type is { SpecialType: SpecialType.System_Boolean }
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter is { RefKind: RefKind.Out })?.Value
            : null;

    private static ZeroForMissing? Tried(FileOperations file, IInvocationOperation call, IOperation result)
    {
        var (condition, whenFailed) = Condition(call);
        switch (condition.Parent)
        {
            case IConditionalOperation choice when choice.Condition == condition:
                var failed = whenFailed ? choice.WhenTrue : choice.WhenFalse;
                if (!IsRead(file, result))
                {
                    return null;
                }

                return choice.Type is null ? ZeroForMissing.InBranch(file, failed ?? (whenFailed ? null : Otherwise(choice)))
                    : failed is not null && ZeroForMissing.IsZero(failed) ? ZeroForMissing.InExpression(failed.Unwrap(), choice)
                    : null;
            case IExpressionStatementOperation when condition == call:
            case ISimpleAssignmentOperation { Target: IDiscardOperation, Parent: IExpressionStatementOperation } when condition == call:
                return ZeroForMissing.LeftIn(file, call, result);
            default:
                return null;
        }
    }

    // float.TryParse(cell, out _) ? 1 : 0 tells whether it is a number, and not which.
    private static bool IsRead(FileOperations file, IOperation result) =>
        result is IArrayElementReferenceOperation
        || (result is IDeclarationExpressionOperation declaration ? declaration.Expression : result).Variable() is { } variable
            && file.ReferencesTo(variable).Skip(1).Any();

    // '!float.TryParse(cell, out var value)', 'cells.Length > 2 && float.TryParse(cells[2], out var value)': the condition, and its value
    // where the text is no number.
    private static (IOperation Condition, bool WhenFailed) Condition(IOperation call)
    {
        var (at, failed) = (call, false);
        while (true)
        {
            switch (at.Parent)
            {
                case IParenthesizedOperation parenthesized:
                    at = parenthesized;
                    break;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                    (at, failed) = (not, !failed);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when !failed:
                    at = both;
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when failed:
                    at = either;
                    break;
                default:
                    return (at, failed);
            }
        }
    }

    // if (float.TryParse(cell, out var value)) return value; return 0;
    private static IOperation? Otherwise(IConditionalOperation choice) =>
        choice.Parent is IBlockOperation block
        && LastOf(choice.WhenTrue) is IReturnOperation
        && block.Operations.IndexOf(choice) + 1 is var next && next < block.Operations.Length
        && block.Operations[next] is IReturnOperation otherwise
            ? otherwise
            : null;

    private static IOperation? LastOf(IOperation? branch) => branch is IBlockOperation block ? block.Operations.LastOrDefault() : branch;

    // try { return float.Parse(cell); } catch { return 0; }
    private static ZeroForMissing? Caught(FileOperations file, IOperation parse)
    {
        for (var at = parse; at.Parent is { } parent && parent is not (IAnonymousFunctionOperation or ILocalFunctionOperation); at = parent)
        {
            if (parent is ITryOperation attempt && attempt.Body == at)
            {
                return attempt.Catches
                    .Where(handler => handler.Filter is null && IsForText(handler.ExceptionType))
                    .Select(handler => ZeroForMissing.InBranch(file, handler.Handler))
                    .FirstOrDefault(zero => zero is not null && (zero.Target is null ? IsReturned(attempt, parse) : IsAssigned(attempt, zero.Target, parse)));
            }
        }

        return null;
    }

    private static bool IsForText(ITypeSymbol? exception) =>
        exception is null or { SpecialType: SpecialType.System_Object }
        || exception is { Name: "Exception" or "SystemException" or "FormatException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsReturned(ITryOperation attempt, IOperation parse) =>
        attempt.Body.Descendants().OfType<IReturnOperation>().Any(returned => parse.IsInside(returned));

    private static bool IsAssigned(ITryOperation attempt, IOperation target, IOperation parse) =>
        attempt.Body.Descendants().OfType<ISimpleAssignmentOperation>().Any(assignment =>
            parse.IsInside(assignment.Value) && assignment.Target.Syntax.IsEquivalentTo(target.Syntax));

    // Convert.ToSingle(cells.ElementAtOrDefault(3))
    private static ZeroForMissing? OfNull(ApiCall call) =>
        call.Entry.Find("null") is not null && call.OperandOf("text") is { } text && MayBeNull(text) ? ZeroForMissing.Of(call.Operation, ZeroForm.Converted) : null;

    private static bool MayBeNull(IOperation text) =>
        text is IConditionalAccessOperation
        || text is IConditionalOperation { WhenTrue: var first, WhenFalse: { } second } && (first.IsNull() || second.IsNull())
        || text.SemanticModel?.GetTypeInfo(text.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull;
}
