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
                && Enclosing(move) is { } loop && !IsStartedIn(file, operand, loop) => new BatchLoop(loop, move),
            _ => null,
        };
    }

    /// <summary>Whether an operation is part of each round.</summary>
    public bool Contains(SyntaxNode node) => Loop.Syntax.Span.Contains(node.Span);

    /// <summary>Whether the loop is a try-out on one batch.</summary>
    public bool EndsAfterOneBatch() =>
        Loop.Body is IBlockOperation block
        && block.Operations.Any(statement => statement is IReturnOperation or IBranchOperation { BranchKind: BranchKind.Break });

    /// <summary>
    /// Whether the rounds of the loop belong in one order: another enumerator moves along, the number of the round selects what goes
    /// with the batch, or a state is carried from batch to batch.
    /// </summary>
    public bool DependsOnOrder(ApiTable apis) =>
        Operations.Any(operation => IsMove(operation) && operation != _move)
        || SelectsByRound(apis)
        || CarriesState(apis);

    private static bool IsMove(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "MoveNext" or "MoveNextAsync", Parameters.IsEmpty: true } };

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

    private static bool IsStartedIn(FileOperations file, IOperation enumerator, ILoopOperation loop) =>
        ValueOrigins.Of(file, enumerator)
            .Any(origin => ValueOrigins.IsMade(origin) && loop.Syntax.Span.Contains(origin.Syntax.Span));

    private bool SelectsByRound(ApiTable apis)
    {
        var counters = Counters().ToImmutableHashSet(SymbolEqualityComparer.Default);
        return counters.Count > 0 && Operations.Any(operation => Selector(operation, apis)
            .SelectMany(selector => selector.DescendantsAndSelf())
            .Any(part => Variable(part) is { } variable && counters.Contains(variable)));
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

    private bool CarriesState(ApiTable apis) =>
        Operations
            .OfType<IAssignmentOperation>()
            .SelectMany(assignment => VariableWrites.Of(assignment).Select(write => (write.Target, Assignment: assignment)))
            .Where(write => IsState(write.Target, apis) && IsHandedTo(write.Assignment.Value, write.Target))
            .Any(write => IsReadBeforeWritten(write.Target));

    private bool IsState(ISymbol variable, ApiTable apis) =>
        IsGradientType(apis, TypeOf(variable))
        && variable.DeclaringSyntaxReferences.All(declaration =>
            declaration.SyntaxTree != Loop.Syntax.SyntaxTree || !Loop.Syntax.Span.Contains(declaration.Span));

    private static bool IsHandedTo(IOperation value, ISymbol variable) =>
        value.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call =>
            call.ChildOperations.SelectMany(child => child.DescendantsAndSelf()).Any(part => Is(part, variable)));

    private bool IsReadBeforeWritten(ISymbol variable)
    {
        var writes = Operations
            .OfType<IAssignmentOperation>()
            .Where(assignment => VariableWrites.Of(assignment).Any(write => SymbolEqualityComparer.Default.Equals(write.Target, variable)))
            .ToList();
        return writes.Count > 0
            && Operations.Any(operation => Is(operation, variable)
                && !writes.Exists(write => write.Target.DescendantsAndSelf().Contains(operation))
                && operation.Syntax.Span.End <= writes.Min(write => write.Syntax.Span.End));
    }

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(Variable(operation), variable);

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

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
        _ => apis.Names(Role.Backward).Any(name => type.GetMembers(name).Any(member => apis.Find(Role.Backward, member) is not null)),
    };

    private static bool IsInteger(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64;
}
