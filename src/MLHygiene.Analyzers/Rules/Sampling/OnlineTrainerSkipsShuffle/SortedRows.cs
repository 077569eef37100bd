using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Rows that a call sorts, and the places where they certainly still stand in that order.</summary>
internal sealed class SortedRows
{
    private static readonly ImmutableHashSet<string> Unordered = IdentifierWords.List("unordered");

    private SortedRows(IOperation order, SortKey key, ImmutableArray<ValuePath> places)
    {
        Order = order;
        Key = key;
        Places = places;
    }

    /// <summary>The call that sorts.</summary>
    public IOperation Order { get; }

    public SortKey Key { get; }

    /// <summary>The expressions that hold the rows, or some of them, in that order.</summary>
    public ImmutableArray<ValuePath> Places { get; }

    public static IEnumerable<SortedRows> In(FileOperations file, ApiTable apis)
    {
        var draws = new RandomDraws(apis, file);
        foreach (var operation in file.All)
        {
            var sorted = operation is not IInvocationOperation ? null
                : ApiCall.Find(apis, Role.Order, operation) is { } order ? OfQuery(file, apis, draws, order)
                : ApiCall.Find(apis, Role.Sort, operation) is { } sort ? InPlace(file, apis, sort)
                : null;
            if (sorted is not null && !sorted.Places.Any(place => MayReorder(apis, place) || IsCached(apis, place)))
            {
                yield return sorted;
            }
        }
    }

    private static SortedRows? OfQuery(FileOperations file, ApiTable apis, RandomDraws draws, ApiCall order) =>
        SortKey.Of(file, apis, draws, order) is { } key
            ? new SortedRows(order.Operation, key, PlacesFrom(file, apis, order.Operation))
            : null;

    // rows.Sort((a, b) => …): what the same block and the statements inside it read behind the sort.
    private static SortedRows? InPlace(FileOperations file, ApiTable apis, ApiCall sort)
    {
        if (sort.Operation.Parent is not IExpressionStatementOperation { Parent: IBlockOperation block }
            || sort.ValueOf("data") is not { } data
            || RowVariable.Of(data) is not { Symbol: var rows }
            || !(rows is ILocalSymbol ? ValueFlow.IsOnlyValue(file, rows) : rows is IParameterSymbol && file.WritesTo(rows).Count == 0)
            || SortKey.OfComparison(file, apis, sort) is not { } key)
        {
            return null;
        }

        var reads = file.ReferencesTo(rows).Where(read => read.Syntax.SpanStart > sort.Operation.Syntax.Span.End && read.IsInside(block));
        return new SortedRows(sort.Operation, key, reads.SelectMany(read => PlacesFrom(file, apis, read)).ToImmutableArray());
    }

    private static ImmutableArray<ValuePath> PlacesFrom(FileOperations file, ApiTable apis, IOperation rows) =>
        ValuePaths.From(file, rows, (user, operand) => Keeps(apis, user, operand));

    private static bool Keeps(ApiTable apis, IOperation user, IOperation rows) =>
        DataOf(apis, user) == rows.Unwrap()
        && !LosesOrder(user, rows)
        && ApiCall.Find(apis, Role.Cache, user) is null
        && (user is not IInvocationOperation call || call.Arguments.All(argument => argument.Value == rows || argument.IsImplicit || argument.Value.Unwrap().Type.RowType() is null));

    // The rows that an operation hands on, all or some of them, in their order.
    private static IOperation? DataOf(ApiTable apis, IOperation user) =>
        ApiCall.Find(apis, Role.Part, user) is not null ? user.Receiver()?.Unwrap() : Step(apis, user)?.ValueOf("data");

    private static ApiCall? Step(ApiTable apis, IOperation user) =>
        ApiCall.Find(apis, Role.Rows, user)
        ?? ApiCall.Find(apis, Role.Filter, user)
        ?? ApiCall.Find(apis, Role.Apply, user)
        ?? ApiCall.Find(apis, Role.Sequence, user)
        ?? (ApiCall.Find(apis, Role.Split, user) is { } split && split.Entry["part"] is not "folds" ? split : null);

    // A set has no order, nor has a query once it is made parallel.
    private static bool LosesOrder(IOperation user, IOperation rows) =>
        user.Type is { } type
        && (IdentifierWords.HasAny(user.CalledMember()?.Name ?? string.Empty, Unordered)
            || IsParallel(type) && !IsParallel(rows.Type)
            || new[] { type }.Concat(type.AllInterfaces).Any(known => known is { Name: "ISet", ContainingNamespace.Name: "Generic" }));

    private static bool IsParallel(ITypeSymbol? type) => type is { Name: "ParallelQuery" or "OrderedParallelQuery" };

    // Whoever caches the rows in one place may mean them in another.
    private static bool IsCached(ApiTable apis, ValuePath place) =>
        ValuePaths.UseOf(place).User is { } user && ApiCall.Find(apis, Role.Cache, user) is not null;

    // A collection may be put into another order in place: by swaps, by a method of its own, by whoever is handed it.
    private static bool MayReorder(ApiTable apis, ValuePath place)
    {
        if (!IsCollection(place.Operation.Type))
        {
            return false;
        }

        var (user, operand) = ValueFlow.UseOf(place.Operation);
        return user switch
        {
            IInvocationOperation call => Step(apis, call) is null,
            IArgumentOperation { Parent: { } call, Parameter: { } parameter } =>
                Step(apis, call) is null
                && (parameter.RefKind != RefKind.None || parameter.DeclaringSyntaxReferences.IsEmpty)
                && !IsReadOnly(parameter.Type),
            IArrayElementReferenceOperation element => element.ArrayReference == operand && IsWritten(element),
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Instance == operand && IsWritten(indexer),
            _ => false,
        };
    }

    private static bool IsWritten(IOperation element)
    {
        var at = element;
        while (at.Parent is ITupleOperation or IConversionOperation or IParenthesizedOperation)
        {
            at = at.Parent;
        }

        return at.IsAssigned() || at.Parent is IArgumentOperation { Parameter.RefKind: not RefKind.None } or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } };
    }

    private static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or INamedTypeSymbol { Name: "Span" or "Memory" or "ArraySegment", ContainingNamespace.Name: nameof(System) }
        || type is not null && new[] { type }.Concat(type.AllInterfaces).OfType<INamedTypeSymbol>().Any(known =>
            known.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IList_T);

    private static bool IsReadOnly(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object or SpecialType.System_String
        || type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T;
}
