using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// A split, or a cross-validation, that a loop repeats with nothing changed, to collect the metrics of each round. A loop that changes
/// anything else is a comparison, for which one split is right.
/// </summary>
internal sealed class RepeatedSplit
{
    private readonly ILoopOperation _loop;
    private readonly ImmutableArray<IOperation> _operations;
    private readonly ImmutableHashSet<ISymbol> _changing;

    private RepeatedSplit(ILoopOperation loop)
    {
        _loop = loop;
        _operations = loop.DescendantsAndSelf().ToImmutableArray();
        _changing = _operations
            .SelectMany(VariableWrites.Of)
            .Select(write => write.Target)
            .Where(target => target is not ILocalSymbol local || !IsDeclaredInside(local) || loop.Locals.Contains(local, SymbolEqualityComparer.Default))
            .ToImmutableHashSet(SymbolEqualityComparer.Default);
    }

    /// <summary>The loop that repeats a split; null where the call is none, or its rounds differ.</summary>
    public static ILoopOperation? FindRepeat(FileOperations file, ApiTable apis, IInvocationOperation operation)
    {
        var split = ApiCall.Find(apis, Role.Split, operation) is { } parts && parts.Entry.Find("part") is "pair" or "folds" ? parts : null;
        var call = split ?? ApiCall.Find(apis, Role.CrossValidate, operation);
        if (call?.Entry.Find("seed") is null
            || call.ValueOf("data") is not { } data
            || LoopOf(operation) is not { } loop
            || file.FunctionOf(loop) is null && file.FunctionOf(operation) is not null)
        {
            return null;
        }

        var repeat = new RepeatedSplit(loop);
        return repeat.IsUnchanged(data)
            && repeat.IsUnchanged(Root(operation))
            && (call.ValueOf("seed") is not { } seed || repeat.IsFixedSeed(seed))
            && repeat.CollectsMetrics(apis)
            && repeat.ChangesNothingElse()
                ? loop
                : null;
    }

    // The innermost loop whose rounds run the call: what a foreach runs over is read once.
    private static ILoopOperation? LoopOf(IOperation operation)
    {
        for (IOperation child = operation, parent; child.Parent is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; child = parent)
        {
            parent = child.Parent;
            if (parent is ILoopOperation loop)
            {
                return loop.Body == child ? loop : null;
            }
        }

        return null;
    }

    // ml, of ml.Data.TrainTestSplit.
    private static IOperation? Root(IOperation call)
    {
        var root = call is IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments }
            ? arguments[0].Value.Unwrap()
            : call.Receiver()?.Unwrap();
        while (root is IPropertyReferenceOperation { Instance: { } instance } && instance.Unwrap() is not IInstanceReferenceOperation)
        {
            root = instance.Unwrap();
        }

        return root;
    }

    private bool IsDeclaredInside(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Any(declaration => _loop.Syntax.Span.Contains(declaration.Span));

    // A variable from before the loop that no round writes.
    private bool IsUnchanged(IOperation? value) => VariableOf(value) is { } variable
        && (variable is not ILocalSymbol local || !IsDeclaredInside(local))
        && !_changing.Contains(variable);

    private bool IsFixedSeed(IOperation seed) => seed.IsNull() || seed.ConstantValue.HasValue || IsUnchanged(seed);

    private bool CollectsMetrics(ApiTable apis) =>
        _operations.Any(operation => ApiCall.Find(apis, Role.Evaluate, operation) is not null || ApiCall.Find(apis, Role.CrossValidate, operation) is not null)
        && _operations.Any(IsCollecting);

    // sum += …; scores.Add(…); scores[i] = …
    private bool IsCollecting(IOperation operation) => operation switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum => IsFromBefore(sum.Target),
        ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation element } => IsFromBefore(element.ArrayReference),
        IInvocationOperation { TargetMethod.Name: "Add" or "AddRange", Instance: { } list } => IsFromBefore(list),
        _ => false,
    };

    private bool IsFromBefore(IOperation target) =>
        VariableOf(target.Unwrap()) is { } variable && (variable is not ILocalSymbol local || !IsDeclaredInside(local));

    // What a round changes may count, be summed up or be shown; handed to anything else, it makes the rounds differ.
    private bool ChangesNothingElse() =>
        _operations.All(operation => VariableOf(operation) is not { } variable || !_changing.Contains(variable) || IsHarmless(operation));

    private bool IsHarmless(IOperation reference)
    {
        for (IOperation child = reference, parent; child.Parent is not null && child != _loop; child = parent)
        {
            parent = child.Parent;
            switch (parent)
            {
                case ICompoundAssignmentOperation sum when sum.Target == child:
                case IIncrementOrDecrementOperation:
                case IInterpolatedStringOperation:
                case ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation element } when element == child:
                case IVariableDeclaratorOperation when child.Parent is ILoopOperation:
                case IForLoopOperation loop when loop == _loop && (loop.Condition == child || loop.Before.Contains(child) || loop.AtLoopBottom.Contains(child)):
                case IWhileLoopOperation { Condition: { } condition } when condition == child && parent == _loop:
                case IInvocationOperation { TargetMethod: { ReturnsVoid: true, ContainingType.Name: nameof(System.Console) } }:
                    return true;
                case IForEachLoopOperation loop when loop == _loop && loop.LoopControlVariable == child:
                    return true;
                case IBlockOperation:
                    return false;
            }
        }

        return false;
    }

    private static ISymbol? VariableOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false, Instance: null or IInstanceReferenceOperation } property => property.Property,
        _ => null,
    };
}
