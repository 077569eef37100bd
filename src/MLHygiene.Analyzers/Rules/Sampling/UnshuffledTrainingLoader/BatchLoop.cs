using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>A loop that takes a batch in each round: <c>foreach</c>, or any loop that moves an enumerator.</summary>
internal sealed class BatchLoop
{
    private readonly IOperation? _move;

    private BatchLoop(ILoopOperation loop, IOperation? move)
    {
        Loop = loop;
        _move = move;
    }

    public ILoopOperation Loop { get; }

    /// <summary>The code that runs in each round.</summary>
    public IEnumerable<IOperation> Code => Loop switch
    {
        IForLoopOperation { Condition: { } condition } loop => loop.AtLoopBottom.Insert(0, loop.Body).Insert(0, condition),
        IWhileLoopOperation { Condition: { } condition } loop => ImmutableArray.Create(condition, loop.Body),
        _ => ImmutableArray.Create(Loop.Body),
    };

    private IEnumerable<IOperation> Operations => Code.SelectMany(part => part.DescendantsAndSelf());

    /// <summary>The loop over the batches that an expression holds; null where the expression is used for something else.</summary>
    public static BatchLoop? Over(FileOperations file, IOperation holder)
    {
        var (user, operand) = ValueFlow.UseOf(holder);
        return user switch
        {
            IForEachLoopOperation loop when loop.Collection == operand => new BatchLoop(loop, move: null),
            IInvocationOperation move when move.Instance == operand && IsMove(move)
                && Enclosing(move) is { } loop && new BatchLoop(loop, move) is var moved && !moved.Starts(file, operand) => moved,
            _ => null,
        };
    }

    /// <summary>Whether a value is there before the loop is: a variable or member that no round declares.</summary>
    public bool IsOutside(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local =>
            !local.Local.DeclaringSyntaxReferences.Any(declaration => Loop.Syntax.Span.Contains(declaration.Span)),
        IMemberReferenceOperation { Instance: { } instance } => IsOutside(instance.Unwrap()),
        IMemberReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        _ => false,
    };

    /// <summary>Whether the loop is a try-out on one batch.</summary>
    public bool EndsAfterOneBatch() =>
        Loop.Body is IBlockOperation block
        && block.Operations.Any(statement => statement is IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break });

    /// <summary>
    /// Whether the rounds of the loop belong in one order: another enumerator moves along, the number of the round selects what goes
    /// with the batch, or a state is carried from batch to batch.
    /// </summary>
    public bool DependsOnOrder(ApiTable apis) =>
        (_move is not null && Loop is IForEachLoopOperation)
        || Operations.Any(operation => operation != _move && TakesNext(operation))
        || SelectsByRound(apis)
        || CarriesState(apis);

    private static bool IsMove(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "MoveNext" or "MoveNextAsync", Parameters.IsEmpty: true } };

    // What else the round takes in its turn: the labels of the batch, perhaps.
    private static bool TakesNext(IOperation operation) =>
        IsMove(operation)
        || operation is IInvocationOperation
        {
            TargetMethod: { IsStatic: false, Name: "Dequeue" or "TryDequeue" or "Pop" or "TryPop" or "ReadLine" or "ReadLineAsync" or "Read" or "ReadAsync" }
        };

    private static ILoopOperation? Enclosing(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; parent = parent.Parent)
        {
            if (parent is ILoopOperation loop)
            {
                return loop;
            }
        }

        return null;
    }

    // An enumerator that begins in each round never gets past the first batch.
    private bool Starts(FileOperations file, IOperation enumerator)
    {
        var origins = ValueOrigins.Of(file, enumerator);
        return Operations.Any(operation => ValueOrigins.IsMade(operation) && origins.Contains(operation));
    }

    private bool SelectsByRound(ApiTable apis)
    {
        var counters = Counters().ToImmutableHashSet(SymbolEqualityComparer.Default);
        return counters.Count > 0 && Operations.Any(operation => Selector(operation, apis)
            .SelectMany(selector => selector.DescendantsAndSelf())
            .Any(part => part.NamedSymbol() is { } variable && counters.Contains(variable)));
    }

    // Numbers that the loop counts up, and those that it is handed beside each batch.
    private IEnumerable<ISymbol> Counters()
    {
        var counted = Operations
            .Where(operation => operation is IIncrementOrDecrementOperation or ICompoundAssignmentOperation)
            .SelectMany(VariableWrites.Of)
            .Select(write => write.Target);
        return counted.Concat(Loop.Locals).Where(variable => TypeOf(variable) is { } type && IsInteger(type));
    }

    // Reading by number; writing a record of each round is no selection.
    private static IEnumerable<IOperation> Selector(IOperation operation, ApiTable apis) => operation switch
    {
        IArrayElementReferenceOperation element when !element.IsAssigned() => element.Indices,
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer when !indexer.IsAssigned() =>
            indexer.Arguments.Select(argument => argument.Value),
        IInvocationOperation { Instance: { } instance } call when IsGradientType(apis, instance.Type) && IsGradientType(apis, call.Type) =>
            call.Arguments.Select(argument => argument.Value),
        _ => Enumerable.Empty<IOperation>(),
    };

    // A state is handed to a call before the round gives it its next value. A sum that only grows is no state.
    private bool CarriesState(ApiTable apis) =>
        Operations
            .OfType<IAssignmentOperation>()
            .Where(assignment => assignment is not ICompoundAssignmentOperation)
            .SelectMany(assignment => assignment.Target.DescendantsAndSelf())
            .Where(target => target is not IPropertyReferenceOperation { Property.IsIndexer: true } && IsGradientType(apis, target.Type) && IsOutside(target))
            .GroupBy(part => part.NamedSymbol(), SymbolEqualityComparer.Default)
            .Any(targets => targets.Key is { } state && IsHandedOver(state, targets.ToImmutableHashSet()));

    private bool IsHandedOver(ISymbol state, ImmutableHashSet<IOperation> targets)
    {
        var firstWrite = targets.Min(target => WriteOf(target).Syntax.Span.End);
        return Operations.Any(operation =>
            Is(operation, state)
            && !targets.Contains(operation)
            && operation.Syntax.Span.End <= firstWrite
            && operation.Parent is IArgumentOperation or IInvocationOperation or IConversionOperation { Parent: IArgumentOperation });
    }

    private static IOperation WriteOf(IOperation target)
    {
        var write = target;
        while (write is not IAssignmentOperation && write.Parent is { } parent)
        {
            write = parent;
        }

        return write;
    }

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(operation.NamedSymbol(), variable);

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    // What gradients flow through, tuples of it included.
    private static bool IsGradientType(ApiTable apis, ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(element => IsGradientType(apis, element.Type)),
        null => false,
        _ => apis.Names(Role.Backward).Any(name => type.GetMembers(name).Any(member => apis.Find(Role.Backward, member) is not null))
            || Differentiated(apis).Any(known => IsOrHolds(type, known)),
    };

    private static IEnumerable<ITypeSymbol> Differentiated(ApiTable apis) =>
        from entry in apis.Entries(Role.Backward)
        where entry.Find("of") is not null
        from member in apis.Resolve(entry).OfType<IMethodSymbol>()
        from parameter in member.Parameters
        where string.Equals(parameter.Name, entry.Find("of"), StringComparison.Ordinal)
        select parameter.Type;

    // One tensor, or a sequence of them.
    private static bool IsOrHolds(ITypeSymbol type, ITypeSymbol known)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate, known))
            {
                return true;
            }
        }

        return SymbolEqualityComparer.Default.Equals(type.RowType(), known);
    }

    private static bool IsInteger(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64;
}
