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
            : leaving.Concat(IteratorOver(query))
                .SelectMany(function => ValueFlow.CallersOf(_file, function))
                .Where(call => call.IsLazySequence())
                .Select(call => query.ReturnedTo(_apis, _file, call));

    // foreach (var row in query) yield return row;
    private IEnumerable<ISymbol> IteratorOver(ShuffledQuery query)
    {
        var (user, operand) = ValueFlow.UseOf(query.Expression);
        return user is IForEachLoopOperation loop && loop.Collection == operand && OwnYields(loop).Any()
            && _file.FunctionOf(loop) is { } function
            && (ApiCall.Find(_apis, Role.Order, query.Origin) is not { } order || IsRandomIn(function, order))
                ? new[] { function }
                : Enumerable.Empty<ISymbol>();
    }

    // A generator that the iterator seeds for itself gives the same order to each of its readers.
    private bool IsRandomIn(ISymbol iterator, ApiCall order) =>
        iterator is not IMethodSymbol method || _file.BodyOf(method).Any(body => _draws.IsRandomKey(order, body));

    private bool IsShuffle(IOperation operation) =>
        ApiCall.Find(_apis, Role.Shuffle, operation) is not null
        || ApiCall.Find(_apis, Role.Order, operation) is { } order && _draws.IsRandomKey(order)
        || operation is IInvocationOperation { TargetMethod: var method } && ValueFlow.IsHelper(_file, method) && IsShufflingIterator(method);

    private bool IsShufflingIterator(IMethodSymbol method)
    {
        var definition = method.Definition();
        if (!_iterators.TryGetValue(definition, out var shuffles))
        {
            shuffles = definition.ReturnType.RowType() is { } row && _file.BodyOf(definition).Any(body =>
                OwnYields(body).Any() && RandomDraws.OwnOperations(body).Any(step => MixesRows(step, body, row)));
            _iterators.Add(definition, shuffles);
        }

        return shuffles;
    }

    private static IEnumerable<IOperation> OwnYields(IOperation code) =>
        RandomDraws.OwnOperations(code).Where(operation => operation.Kind == OperationKind.YieldReturn);

    // Rows are mixed where a drawn place is written or emptied, or where a helper that draws is handed the whole collection.
    private bool MixesRows(IOperation step, IOperation body, ITypeSymbol row) => step switch
    {
        IArrayElementReferenceOperation element =>
            HoldsRows(element.ArrayReference.Type, row) && IsWritten(element) && element.Indices.Any(index => IsDrawn(index, body)),
        IPropertyReferenceOperation { Arguments: { IsEmpty: false } arguments } indexer =>
            HoldsRows(indexer.Instance?.Type, row) && IsWritten(indexer) && arguments.Any(argument => IsDrawn(argument.Value, body)),
        IInvocationOperation { TargetMethod.ReturnsVoid: true } call =>
            HoldsRows(call.Instance?.Type, row) && call.Arguments.Any(argument => IsDrawn(argument.Value, body))
            || call.Arguments.Any(argument => HoldsRows(argument.Value.Unwrap().Type, row)) && _draws.Draws(call, body),
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

    // What is drawn inside a row makes another row, not another order. An order may also be a collection of places, and spans are no
    // sequences, but are shuffled in place as arrays are.
    private static bool HoldsRows(ITypeSymbol? collection, ITypeSymbol row) =>
        (collection.RowType() ?? (collection is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } arguments } ? arguments[0] : null))
            is { } item
        && (item.SpecialType == SpecialType.System_Int32 || SymbolEqualityComparer.Default.Equals(item, row));
}
