using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Finds the expressions of a file that make a query whose rows come in another random order with each evaluation.</summary>
internal sealed class ShuffledQueries
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly RandomDraws _draws;
    private readonly Dictionary<IMethodSymbol, bool> _iterators = new(SymbolEqualityComparer.Default);

    public ShuffledQueries(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
        _draws = new RandomDraws(apis, file);
    }

    /// <summary>The queries that shuffle by themselves. What helpers make of them is found by following them.</summary>
    public IEnumerable<ShuffledQuery> Origins() =>
        _file.All
            .Where(operation => IsShuffle(operation) && operation.IsLazySequence())
            .Select(operation => ShuffledQuery.Begin(_apis, _file, operation));

    /// <summary>The queries that callers get of a helper that makes a query.</summary>
    /// <param name="query">The query that the helper makes.</param>
    /// <param name="leaving">The functions that return it, or a part of it.</param>
    public IEnumerable<ShuffledQuery> MadeFrom(ShuffledQuery query, IEnumerable<ISymbol> leaving) =>
        query.Depth == FlowLimits.MaxCallDepth
            ? Enumerable.Empty<ShuffledQuery>()
            : leaving.Concat(IteratorOver(query.Expression))
                .SelectMany(function => ValueFlow.CallersOf(_file, function))
                .Where(call => call.IsLazySequence())
                .Select(call => query.ReturnedTo(_apis, _file, call));

    // foreach (var row in query) yield return row;
    private IEnumerable<ISymbol> IteratorOver(IOperation query)
    {
        var (user, operand) = ValueFlow.UseOf(query);
        return user is IForEachLoopOperation loop && loop.Collection == operand && OwnYields(loop).Any()
            && _file.FunctionOf(loop) is { } function
                ? new[] { function }
                : Enumerable.Empty<ISymbol>();
    }

    private bool IsShuffle(IOperation operation) =>
        ApiCall.Find(_apis, Role.Shuffle, operation) is not null
        || ApiCall.Find(_apis, Role.Order, operation) is { } order && _draws.IsRandomKey(order)
        || operation is IInvocationOperation { TargetMethod: var method } && ValueFlow.IsHelper(_file, method) && IsShufflingIterator(method);

    private bool IsShufflingIterator(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!_iterators.TryGetValue(definition, out var shuffles))
        {
            shuffles = _file.BodyOf(definition).Any(body => OwnYields(body).Any() && RandomDraws.OwnOperations(body).Any(step => MixesRows(step, body)));
            _iterators.Add(definition, shuffles);
        }

        return shuffles;
    }

    private static IEnumerable<IOperation> OwnYields(IOperation code) =>
        RandomDraws.OwnOperations(code).Where(operation => operation.Kind == OperationKind.YieldReturn);

    // Rows are mixed where a drawn place is written or emptied, or where a helper that draws is handed the whole collection.
    private bool MixesRows(IOperation step, IOperation body) => step switch
    {
        IArrayElementReferenceOperation element => IsWritten(element) && element.Indices.Any(index => IsDrawn(index, body)),
        IPropertyReferenceOperation { Arguments: { IsEmpty: false } arguments } indexer =>
            IsWritten(indexer) && arguments.Any(argument => IsDrawn(argument.Value, body)),
        IInvocationOperation { TargetMethod.ReturnsVoid: true } call =>
            call.Instance?.Type.RowType() is not null && call.Arguments.Any(argument => IsDrawn(argument.Value, body))
            || call.Arguments.Any(argument => IsCollection(argument.Value.Type)) && _draws.Draws(call, body),
        _ => false,
    };

    private bool IsDrawn(IOperation index, IOperation body) =>
        _draws.Draws(index, body)
        || index.Unwrap() is ILocalReferenceOperation local
            && _file.WritesTo(local.Local).Any(value => value is not null && _draws.Draws(value, body));

    private static bool IsWritten(IOperation element)
    {
        var at = element;
        while (at.Parent is ITupleOperation or IConversionOperation)
        {
            at = at.Parent;
        }

        return at.IsAssigned();
    }

    // Spans are no sequences, but are shuffled in place as arrays are.
    private static bool IsCollection(ITypeSymbol? type) => type.RowType() is not null || type is { IsRefLikeType: true };
}
