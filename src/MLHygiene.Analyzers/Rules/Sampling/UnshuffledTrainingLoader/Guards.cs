using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// Tells training from evaluation where one loop serves both: <c>if (train) loss.backward()</c>. A switch that no constant of the
/// call decides leaves it open, and open is not training.
/// </summary>
internal sealed class Guards
{
    private readonly BatchLoop _loop;
    private readonly IOperation? _call;

    private Guards(BatchLoop loop, IOperation? call)
    {
        _loop = loop;
        _call = call;
    }

    /// <summary>The guards of a loop, once for each call that hands a loader in; once where no call does.</summary>
    public static IEnumerable<Guards> OfCalls(FileOperations file, BatchLoop loop, ImmutableArray<IOperation> holders)
    {
        var calls = file.FunctionOf(loop.Loop) is IMethodSymbol method
            ? file.CallsOf(method).Where(call => call.ChildOperations.OfType<IArgumentOperation>()
                .Any(argument => holders.Contains(argument.Value.Unwrap()))).ToList()
            : new List<IOperation>();
        return calls.Count == 0 ? new[] { new Guards(loop, call: null) } : calls.Select(call => new Guards(loop, call));
    }

    /// <summary>Whether nothing that is known to the caller keeps an operation of the loop from running.</summary>
    public bool Pass(ReachedOperation reached)
    {
        for (var frame = reached; frame is not null; frame = frame.Caller)
        {
            if (Conditions(frame.Operation).Any(condition => !Holds(condition, frame)))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<(IOperation Value, Expectation Expected)> Conditions(IOperation operation)
    {
        for (IOperation child = operation, parent; child.Parent is not null && child != _loop.Loop; child = parent)
        {
            parent = child.Parent;
            switch (parent)
            {
                case IConditionalOperation conditional when child == conditional.WhenTrue:
                    yield return (conditional.Condition, Expectation.True);
                    break;
                case IConditionalOperation conditional when child == conditional.WhenFalse:
                    yield return (conditional.Condition, Expectation.False);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when child == both.RightOperand:
                    yield return (both.LeftOperand, Expectation.True);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when child == either.RightOperand:
                    yield return (either.LeftOperand, Expectation.False);
                    break;
                case IConditionalAccessOperation access when child == access.WhenNotNull:
                    yield return (access.Operation, Expectation.NotNull);
                    break;
                case ISwitchOperation choice when child is ISwitchCaseOperation:
                    yield return (choice.Value, Expectation.Unknown);
                    break;
                case ISwitchExpressionOperation choice when child is ISwitchExpressionArmOperation:
                    yield return (choice.Value, Expectation.Unknown);
                    break;
                case IBlockOperation block:
                    foreach (var earlier in block.Operations.TakeWhile(statement => statement != child).OfType<IConditionalOperation>())
                    {
                        if (earlier.WhenFalse is null && Leaves(earlier.WhenTrue))
                        {
                            yield return (earlier.Condition, Expectation.False);
                        }
                    }

                    break;
            }
        }
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation block => block.Operations.Any(Leaves),
        // A break ends the loop for good: that is early stopping, not a mode.
        IBranchOperation branch => branch.BranchKind != BranchKind.Break,
        IReturnOperation => true,
        _ => false,
    };

    private bool Holds((IOperation Value, Expectation Expected) condition, ReachedOperation frame)
    {
        var value = condition.Value.Unwrap();
        var isTrue = condition.Expected == Expectation.True;
        switch (value)
        {
            case var _ when condition.Expected == Expectation.NotNull:
                return value is not IParameterReferenceOperation optional || Argument(optional, frame) is not { } argument || !argument.IsNull();
            case var _ when condition.Expected == Expectation.Unknown:
                return !IsSwitch(value);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Holds((not.Operand, isTrue ? Expectation.False : Expectation.True), frame);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when isTrue:
                return Holds((both.LeftOperand, condition.Expected), frame) && Holds((both.RightOperand, condition.Expected), frame);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when !isTrue:
                return Holds((either.LeftOperand, condition.Expected), frame) && Holds((either.RightOperand, condition.Expected), frame);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals:
                return Compares(equals.LeftOperand, equals.RightOperand, isTrue, frame);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal:
                return Compares(unequal.LeftOperand, unequal.RightOperand, !isTrue, frame);
            case IIsPatternOperation match:
                return Matches(match.Value, match.Pattern, isTrue, frame);
            case IParameterReferenceOperation parameter:
                return Argument(parameter, frame) is { ConstantValue: { HasValue: true, Value: bool constant } } && constant == isTrue;
            default:
                return value.ConstantValue.HasValue ? Equals(value.ConstantValue.Value, isTrue) : !IsSwitch(value);
        }
    }

    private bool Matches(IOperation value, IPatternOperation pattern, bool isMatch, ReachedOperation frame) => pattern switch
    {
        INegatedPatternOperation negated => Matches(value, negated.Pattern, !isMatch, frame),
        IConstantPatternOperation constant => Compares(value, constant.Value, isMatch, frame),
        _ => !IsSwitch(value) && (!isMatch || Holds((value, Expectation.NotNull), frame)),
    };

    private bool Compares(IOperation left, IOperation right, bool areEqual, ReachedOperation frame)
    {
        var value = left.Unwrap();
        if (!right.Unwrap().ConstantValue.HasValue)
        {
            return !IsSwitch(value) && !IsSwitch(right);
        }

        var constant = right.Unwrap().ConstantValue.Value;
        var argument = value is IParameterReferenceOperation parameter ? Argument(parameter, frame) : null;
        if (constant is null)
        {
            // An optimizer that is not there turns training off.
            return argument is null ? !_loop.IsOutside(value) : argument.IsNull() == areEqual;
        }

        return argument is { ConstantValue.HasValue: true }
            ? Equals(argument.ConstantValue.Value, constant) == areEqual
            : !IsSwitch(value);
    }

    // What a parameter is given on the way from the call to the operation; null where that is not known.
    private IOperation? Argument(IParameterReferenceOperation parameter, ReachedOperation frame)
    {
        var call = _call;
        var outer = frame;
        while (outer.Caller is { } caller)
        {
            if (Declares(caller.Operation, parameter.Parameter))
            {
                call = caller.Operation;
                outer = caller;
                break;
            }

            outer = caller;
        }

        return call is not null && Declares(call, parameter.Parameter) && call.ValueFor(parameter.Parameter.Name) is { } value
            ? value is IParameterReferenceOperation next && call != _call ? Argument(next, outer) : value
            : null;
    }

    private static bool Declares(IOperation call, IParameterSymbol parameter) =>
        call.CalledMember() is IMethodSymbol method
        && SymbolEqualityComparer.Default.Equals(method.Definition(), parameter.ContainingSymbol.OriginalDefinition);

    // A flag, mode or name that was decided outside the round; what the batch itself tells is no switch.
    private bool IsSwitch(IOperation condition) =>
        condition.DescendantsAndSelf().Any(part =>
            part.Type is { } type
            && (type.SpecialType is SpecialType.System_Boolean or SpecialType.System_String || type.TypeKind == TypeKind.Enum)
            && part is not IFieldReferenceOperation { Field.HasConstantValue: true }
            && _loop.IsOutside(part));

    private enum Expectation
    {
        True,
        False,
        NotNull,
        Unknown,
    }
}
