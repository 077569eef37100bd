using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>A write to a variable that several threads read and write at once, without a lock.</summary>
internal sealed class Race : ISharedUse
{
    private Race(ParallelBody body, IOperation write, IOperation place, ISymbol variable, RaceKind kind)
    {
        Body = body;
        Write = write;
        Place = place;
        Variable = variable;
        Kind = kind;
    }

    public ParallelBody Body { get; }

    /// <summary>The assignment, increment or call.</summary>
    public IOperation Write { get; }

    /// <summary>The same, or the call that hands the variable to a helper.</summary>
    public IOperation Place { get; }

    public ISymbol Variable { get; }

    public RaceKind Kind { get; }

    /// <summary>The races of a file, each place once.</summary>
    public static IEnumerable<Race> FindAll(FileOperations file, ApiTable apis) =>
        ParallelBody.FindShared(file, apis, body => FindAll(file, apis, body));

    private static IEnumerable<Race> FindAll(FileOperations file, ApiTable apis, ParallelBody body)
    {
        var state = new SharedState(file, apis, body);
        foreach (var reached in state.Operations)
        {
            if (Find(file, apis, state, body, reached) is var (target, variable, kind) && !state.IsLocked(reached))
            {
                yield return new Race(body, reached.Operation, SharedState.PlaceOf(target, reached).Operation, variable, kind);
            }
        }
    }

    private static (IOperation Target, ISymbol Variable, RaceKind Kind)? Find(FileOperations file, ApiTable apis, SharedState state, ParallelBody body, ReachedOperation reached)
    {
        switch (reached.Operation)
        {
            case ICompoundAssignmentOperation update:
                return Written(file, state, body, update.Target, reached) is { } changed ? (update.Target, changed, RaceKind.Update) : null;
            case IIncrementOrDecrementOperation step:
                return Written(file, state, body, step.Target, reached) is { } counted ? (step.Target, counted, RaceKind.Update) : null;
            case ISimpleAssignmentOperation { IsRef: false } assignment when Written(file, state, body, assignment.Target, reached) is { } variable:
                return Reads(state, assignment.Value, assignment.Target, variable, reached) ? (assignment.Target, variable, RaceKind.Update)
                    : IsChosen(state, assignment, variable, reached) ? (assignment.Target, variable, RaceKind.Choice)
                    : null;
            case IInvocationOperation call when ApiCall.Find(apis, Role.Collect, call) is { } collect:
                return collect.ValueOf("data") is { } collection && state.VariableOf(collection, reached) is { } shared && !IsReplaced(file, body, shared)
                    ? (collection, shared, RaceKind.Collection)
                    : null;
            default:
                return null;
        }
    }

    // A variable that the function itself gives another object holds one of its own.
    private static bool IsReplaced(FileOperations file, ParallelBody body, ISymbol variable) =>
        file.WritesTo(variable).Any(write => write is not null && write.IsInside(body.Function));

    private static ISymbol? Written(FileOperations file, SharedState state, ParallelBody body, IOperation target, ReachedOperation reached) => target switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true } =>
            state.VariableOf(target, reached),
        IArrayElementReferenceOperation element when reached.Caller is null && element.Indices.All(index => IsSameInAllRuns(file, state, body, index, reached)) =>
            state.VariableOf(element.ArrayReference, reached),
        _ => null,
    };

    // sums[0], gradient[j] where j counts from a constant to what all runs share
    private static bool IsSameInAllRuns(FileOperations file, SharedState state, ParallelBody body, IOperation index, ReachedOperation reached)
    {
        var value = index.Unwrap();
        return value.ConstantValue.HasValue
            || value is ILocalReferenceOperation { Local: var counter } && CountingLoop(counter, value, body) is { } loop
                && loop.Condition is IBinaryOperation { LeftOperand: var left, RightOperand: var bound }
                && PlaceSum.IsNamed(left, counter)
                && IsShared(state, bound.Unwrap(), reached)
                && file.WritesTo(counter).OfType<IOperation>().All(start => start.Unwrap().ConstantValue.HasValue);
    }

    private static bool IsShared(SharedState state, IOperation bound, ReachedOperation reached) =>
        bound.ConstantValue.HasValue
        || state.VariableOf(bound, reached) is not null
        || bound is IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } rows } && state.VariableOf(rows, reached) is not null;

    private static IForLoopOperation? CountingLoop(ILocalSymbol counter, IOperation reference, ParallelBody body)
    {
        for (var at = reference; at is not null && at != body.Function; at = at.Parent)
        {
            if (at is IForLoopOperation loop && loop.Locals.Contains(counter, SymbolEqualityComparer.Default))
            {
                return loop;
            }
        }

        return null;
    }

    // sum = sum + x, max = Math.Max(max, x)
    private static bool Reads(SharedState state, IOperation value, IOperation target, ISymbol variable, ReachedOperation reached) =>
        value.DescendantsAndSelf().Any(operand =>
            operand.Kind == target.Kind
            && (operand.Variable() is { } named ? SymbolEqualityComparer.Default.Equals(named, variable)
                : operand is IArrayElementReferenceOperation element && state.VariableOf(element.ArrayReference, reached) is { } array
                    && SymbolEqualityComparer.Default.Equals(array, variable)));

    // if (x > best) best = x;
    private static bool IsChosen(SharedState state, IOperation assignment, ISymbol variable, ReachedOperation reached)
    {
        for (IOperation child = assignment, parent; child.Parent is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; child = parent)
        {
            parent = child.Parent;
            if (parent is IConditionalOperation { Condition: var condition } choice && condition != child
                && condition.DescendantsAndSelf().OfType<IBinaryOperation>().Any(test => IsOrder(test)
                    && (IsNamed(state, test.LeftOperand, variable, reached) || IsNamed(state, test.RightOperand, variable, reached)))
                && choice.WhenTrue == child)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOrder(IBinaryOperation test) => test.OperatorKind
        is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool IsNamed(SharedState state, IOperation operand, ISymbol variable, ReachedOperation reached) =>
        SymbolEqualityComparer.Default.Equals(state.VariableOf(operand, reached), variable);
}
