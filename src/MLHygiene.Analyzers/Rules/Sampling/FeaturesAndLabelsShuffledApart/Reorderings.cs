using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Finds the code of a file that reorders the rows of one variable.</summary>
internal sealed class Reorderings
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly RandomDraws _draws;
    private readonly Dictionary<ISymbol, Reordering?> _helpers = new(SymbolEqualityComparer.Default);

    public Reorderings(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
        _draws = new RandomDraws(apis, file);
    }

    /// <summary>What an operation itself reorders; null where it does not, or where that is not sure.</summary>
    public Reordering? Find(IOperation operation) => Find(operation, depth: 0);

    private Reordering? Find(IOperation operation, int depth) => operation switch
    {
        IInvocationOperation call => InPlace(call) ?? Query(call) ?? Helper(call, depth),
        ILoopOperation loop => Loop(loop),
        _ => null,
    };

    private Reordering? InPlace(IInvocationOperation call)
    {
        if (ApiCall.Find(_apis, Role.Permute, call) is { } permute)
        {
            return Make(call, permute.ValueOf("data"), ReorderingKind.InPlace, DrawSource.Of(_file, call));
        }

        return ApiCall.Find(_apis, Role.Sort, call) is { } sort && call.Arguments.All(argument => !ReadsOtherRows(argument.Value, call))
            ? Make(call, sort.ValueOf("data"), ReorderingKind.InPlace, draws: null)
            : null;
    }

    private Reordering? Query(IInvocationOperation call)
    {
        if (ApiCall.Find(_apis, Role.Shuffle, call) is { } shuffle)
        {
            return MakeQuery(call, shuffle.ValueOf("data"), DrawSource.Of(_file, call));
        }

        if (ApiCall.Find(_apis, Role.Order, call) is not { } order)
        {
            return null;
        }

        var key = order.ValueOf("key");
        return key is null ? MakeQuery(call, order.ValueOf("data"), draws: null)
            : !_draws.IsRandomKey(order) ? ReadsOtherRows(key, call) ? null : MakeQuery(call, order.ValueOf("data"), draws: null)
            : key.DescendantsAndSelf().FirstOrDefault(part => ApiCall.Find(_apis, Role.Entropy, part) is not null) is { } draw
                ? MakeQuery(call, order.ValueOf("data"), DrawSource.Of(_file, draw))
            : null;
    }

    private static Reordering? Make(IOperation operation, IOperation? rows, ReorderingKind kind, DrawSource? draws) =>
        rows is not null && RowVariable.Of(rows) is { } variable ? new Reordering(operation, variable, kind, draws) : null;

    private Reordering? MakeQuery(IInvocationOperation call, IOperation? rows, DrawSource? draws) =>
        rows is not null && RowVariable.Of(rows) is { } variable && Result(call, rows) is { } result
            ? new Reordering(call, variable, ReorderingKind.Query, draws, result)
            : null;

    // A key that looks something up, such as a drawn place, may keep pairs together. A comparer of the user's own may as well.
    private static bool ReadsOtherRows(IOperation key, IInvocationOperation call) =>
        key.Unwrap() is IDelegateCreationOperation creation
        && (creation.Target is not IAnonymousFunctionOperation lambda
            || RandomDraws.OwnOperations(lambda.Body).Any(part => part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
                && !IsOwn(part, lambda)))
        || key.Unwrap() is not (IDelegateCreationOperation or IArgumentOperation)
            && key.Type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class } comparer
            && comparer.RowType() is null
            && !key.IsNull()
            && call.Instance != key;

    private static bool IsOwn(IOperation reference, IAnonymousFunctionOperation lambda) => reference switch
    {
        IParameterReferenceOperation parameter => lambda.Symbol.Parameters.Contains(parameter.Parameter, SymbolEqualityComparer.Default),
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local.ContainingSymbol, lambda.Symbol) || local.Local.IsConst,
        IFieldReferenceOperation { Instance: { } instance } => instance.Unwrap() is not IInstanceReferenceOperation,
        _ => false,
    };

    // OrderBy(key).First() picks a row, and a sample is not all rows; what is made of the rows must be rows again.
    private IOperation? Result(IOperation query, IOperation rows)
    {
        var chain = PartChain.Read(_apis, _file, ValuePath.Begin(query));
        var end = chain.End.Operation;
        return chain.Part == RowPart.Whole
            && !chain.OnlyCounts
            && SymbolEqualityComparer.Default.Equals(end.Type.RowType(), rows.Type.RowType())
            && (ValueFlow.TargetsOf(end).Any() || ValueFlow.UseOf(end).User is IArgumentOperation or ITupleOperation or IReturnOperation)
            ? end
            : null;
    }

    private Reordering? Helper(IInvocationOperation call, int depth)
    {
        if (depth == FlowLimits.MaxCallDepth || !ValueFlow.IsHelper(_file, call.TargetMethod.Definition()))
        {
            return null;
        }

        var method = call.TargetMethod.Definition();
        if (!_helpers.TryGetValue(method, out var inner))
        {
            // A helper that calls itself is looked into once.
            _helpers.Add(method, null);
            inner = InBody(method, depth + 1);
            _helpers[method] = inner;
        }

        if (inner?.Draws is not { } draws || call.ValueFor(inner.Rows.Symbol.Name) is not { } rows || RowVariable.Of(rows) is not { } variable)
        {
            return null;
        }

        var result = inner.Kind == ReorderingKind.Query ? Result(call, rows) : null;
        return inner.Kind != ReorderingKind.Query || result is not null
            ? new Reordering(call, variable, ReorderingKind.Helper, draws.From(_file, call), result)
            : null;
    }

    // The one parameter that a helper shuffles: in place, or into what it returns.
    private Reordering? InBody(IMethodSymbol method, int depth)
    {
        var found = _file.BodyOf(method).SelectMany(RandomDraws.OwnOperations)
            .Select(operation => Find(operation, depth))
            .OfType<Reordering>()
            .ToList();
        if (found.Count != 1 || found[0] is not { Draws: { } draws } only)
        {
            return null;
        }

        if (IsParameter(only.Rows, method))
        {
            return only.Kind != ReorderingKind.Query ? new Reordering(only.Operation, only.Rows, ReorderingKind.InPlace, draws)
                : IsReturned(only.Operation, method) ? only
                : null;
        }

        return only.Rows.Symbol is ILocalSymbol copy
            && _file.WritesTo(copy) is { Count: 1 } writes
            && writes[0] is { } made
            && CopiedFrom(made.Unwrap()) is { } source
            && IsParameter(source, method)
            && _file.ReferencesTo(copy).Any(reference => IsReturned(reference, method))
                ? new Reordering(only.Operation, source, ReorderingKind.Query, draws)
                : null;
    }

    private static bool IsParameter(RowVariable rows, IMethodSymbol method) =>
        rows.Symbol is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method);

    private bool IsReturned(IOperation rows, IMethodSymbol method) =>
        PartChain.Read(_apis, _file, ValuePath.Begin(rows)).End is var end
        && ValueFlow.UseOf(end.Operation).User is IReturnOperation returned
        && SymbolEqualityComparer.Default.Equals(_file.FunctionOf(returned), method);

    // rows.ToArray(), (T[])rows.Clone(), new List<T>(rows)
    private static RowVariable? CopiedFrom(IOperation copy)
    {
        var source = copy switch
        {
            IInvocationOperation { Instance: { } instance, Arguments.IsEmpty: true } => instance,
            IInvocationOperation { Instance: null, Arguments: { Length: 1 } arguments } => arguments[0].Value,
            IObjectCreationOperation { Arguments: { Length: 1 } arguments } => arguments[0].Value,
            _ => null,
        };
        return source?.Unwrap() is { } rows
            && copy.Type is not null
            && (copy.Type.SpecialType == SpecialType.System_Object
                || SymbolEqualityComparer.Default.Equals(copy.Type.RowType(), rows.Type.RowType()))
            ? RowVariable.Of(rows)
            : null;
    }

    // for (…) { var j = rng.Next(i + 1); (X[i], X[j]) = (X[j], X[i]); }
    private Reordering? Loop(ILoopOperation loop)
    {
        var body = RandomDraws.OwnOperations(loop.Body).ToList();
        if (body.Exists(operation => operation is ILoopOperation))
        {
            return null;
        }

        var written = body.Where(IsWrittenElement).Select(element => (Rows: RowsOf(element), Element: element)).ToList();
        var places = written.SelectMany(write => IndicesOf(write.Element)).Select(index => index.Unwrap()).OfType<ILocalReferenceOperation>()
            .Select(index => index.Local).Distinct<ILocalSymbol>(SymbolEqualityComparer.Default).ToList();
        var drawn = places.Select(place => (Place: place, Draw: DrawOf(place, loop))).Where(place => place.Draw is not null).ToList();
        return written.Count == 2
            && written[0].Rows is { } rows && written[1].Rows is { } same && rows.Equals(same)
            && places.Count == 2
            && drawn.Count == 1
            && drawn[0].Draw is { } draw
                ? new Reordering(loop, rows, ReorderingKind.Helper, DrawSource.Of(_file, draw))
                : null;
    }

    private static bool IsWrittenElement(IOperation element)
    {
        if (RowsOf(element) is null)
        {
            return false;
        }

        var at = element;
        while (at.Parent is ITupleOperation or IConversionOperation)
        {
            at = at.Parent;
        }

        return at.IsAssigned();
    }

    private static RowVariable? RowsOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation { Indices.Length: 1 } array => RowVariable.Of(array.ArrayReference),
        IPropertyReferenceOperation { Arguments.Length: 1, Instance: { } instance } when instance.Type.RowType() is not null
            || instance.Type is INamedTypeSymbol { IsRefLikeType: true } => RowVariable.Of(instance),
        _ => null,
    };

    private static IEnumerable<IOperation> IndicesOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation array => array.Indices,
        IPropertyReferenceOperation property => property.Arguments.Select(argument => argument.Value),
        _ => Enumerable.Empty<IOperation>(),
    };

    private IOperation? DrawOf(ILocalSymbol place, ILoopOperation loop) =>
        _file.WritesTo(place) is { Count: 1 } writes && writes[0] is { } value && _draws.Draws(value, loop.Body)
            ? value.DescendantsAndSelf().FirstOrDefault(part => ApiCall.Find(_apis, Role.Entropy, part) is not null)
            : null;
}
