using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Finds the slices that a file takes of its variables: <c>Take</c>, <c>Skip</c>, ranges, copies of a range.</summary>
internal sealed class RowSlices
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly Dictionary<IOperation, Span?> _spans = new();

    public RowSlices(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
        Counts = new RowCounts(apis, file);
    }

    /// <summary>The numbers of the file.</summary>
    public RowCounts Counts { get; }

    /// <summary>Every slice that is not only a step on the way to another.</summary>
    public IEnumerable<RowSlice> All()
    {
        foreach (var operation in _file.All)
        {
            if (SpanOf(operation, depth: 0) is { } span && !IsSlicedAgain(operation))
            {
                yield return new RowSlice(operation, span.Source, span.Length, span.Start, span.End, PlaceOf(operation))
                {
                    StartOperand = span.StartOperand,
                    EndOperand = span.EndOperand,
                    CountOperand = span.CountOperand,
                };
            }
        }
    }

    /// <summary>Whether rows are removed from a variable or added to it: their places move then.</summary>
    public bool IsChanged(RowVariable rows) =>
        _file.WritesTo(rows.Symbol).Count > 1
        || _file.ReferencesTo(rows.Symbol).Any(reference => ValueFlow.UseOf(reference) is { User: IInvocationOperation { TargetMethod: { ReturnsVoid: true, IsStatic: false } } call } use
            && call.Instance == use.Operand && !IsReordering(call));

    private static bool IsReordering(IInvocationOperation call) => call.TargetMethod.Name is "Sort" or "Reverse" or "CopyTo" or "ForEach";

    private RowPlace PlaceOf(IOperation slice) =>
        ApiCall.Find(_apis, Role.Split, slice)?.ValueOf("into") is { } target && RowVariable.Of(target) is { } variable
            ? RowPlace.Of(variable.Symbol)
            : RowPlace.Of(_file, PartChain.Read(_apis, _file, ValuePath.Begin(slice)).End);

    private bool IsSlicedAgain(IOperation slice)
    {
        var (user, operand) = ValueFlow.UseOf(slice);
        return user is not null
            && (IsData(user, operand)
                || ValueFlow.TargetsOf(slice).Any(target => target is ILocalSymbol
                    && _file.ReferencesTo(target).Any(reference => ValueFlow.UseOf(reference) is { User: { } next } use && IsData(next, use.Operand))));
    }

    private bool IsData(IOperation user, IOperation operand)
    {
        var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
        return SpanOf(call, depth: 0) is not null && DataOf(call) is { } data && data.Unwrap() == operand.Unwrap();
    }

    private IOperation? DataOf(IOperation slice) => slice switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IImplicitIndexerReferenceOperation indexer => indexer.Instance,
        _ => ApiCall.Find(_apis, Role.Split, slice)?.OperandOf("data"),
    };

    private Span? SpanOf(IOperation operation, int depth)
    {
        if (!MaySlice(operation.Kind))
        {
            return null;
        }

        if (_spans.TryGetValue(operation, out var known))
        {
            return known;
        }

        var span = depth < FlowLimits.MaxCallDepth * 2 ? Read(operation, depth) : null;
        _spans[operation] = span;
        return span;
    }

    private static bool MaySlice(OperationKind kind) => kind
        is OperationKind.ArrayElementReference or OperationKind.ImplicitIndexerReference
        or OperationKind.Invocation or OperationKind.ObjectCreation;

    private Span? Read(IOperation operation, int depth)
    {
        switch (operation)
        {
            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element:
                return indices[0].Unwrap() is IRangeOperation range ? Range(element.ArrayReference, range, depth) : null;
            case IImplicitIndexerReferenceOperation indexer:
                return indexer.Argument.Unwrap() is IRangeOperation bounds ? Range(indexer.Instance, bounds, depth) : null;
            case IInvocationOperation or IObjectCreationOperation:
                return ApiCall.Find(_apis, Role.Split, operation) is { } split ? Call(split, depth) : null;
            default:
                return null;
        }
    }

    private Span? Call(ApiCall split, int depth)
    {
        if (split.OperandOf("data") is not { } data)
        {
            return null;
        }

        if (split.ValueOf("range") is { } range)
        {
            return range is IRangeOperation bounds ? Range(data, bounds, depth) : null;
        }

        var isRest = split.Entry["part"] == "rest";
        var first = split.OperandOf(isRest ? "count" : "start");
        var count = isRest ? null : split.OperandOf("count");
        var last = split.OperandOf("last");
        if ((first ?? count ?? last) is null || Whole(data, depth) is not { } whole)
        {
            return null;
        }

        if (last is not null)
        {
            return Count(last) is not { } behind ? null
                : isRest ? whole.With(whole.End.Minus(behind), whole.End)
                : whole.With(whole.Start, whole.End.Minus(behind));
        }

        var (places, rows) = (Count(first), Count(count));
        if ((first is not null && places is null) || (count is not null && rows is null))
        {
            return null;
        }

        var from = whole.Start.Plus(places ?? RowCount.Zero);
        var span = whole.With(from, rows is null ? whole.End : from.Plus(rows));
        span.StartOperand = first is null ? whole.StartOperand : whole.Start.Constant == 0 ? first : null;
        span.EndOperand = from.Constant == 0 ? count : null;
        span.CountOperand = count;
        return span;
    }

    private Span? Range(IOperation data, IRangeOperation range, int depth)
    {
        if (Whole(data, depth) is not { } whole
            || Place(range.LeftOperand, whole, whole.Start) is not { } start
            || Place(range.RightOperand, whole, whole.End) is not { } end)
        {
            return null;
        }

        var span = whole.With(start, end);
        if (whole.Start.Constant == 0)
        {
            span.StartOperand = Forward(range.LeftOperand);
            span.EndOperand = Forward(range.RightOperand);
        }

        return span;
    }

    private static IOperation? Forward(IOperation? place) => place is null || FromEnd(place) is not null ? null : place;

    private RowCount? Place(IOperation? index, Span whole, RowCount missing)
    {
        if (index is null)
        {
            return missing;
        }

        return FromEnd(index) is { } last
            ? Count(last) is { } rows ? whole.End.Minus(rows) : null
            : Count(Converted(index)) is { } place ? whole.Start.Plus(place) : null;
    }

    // ^n
    private static IOperation? FromEnd(IOperation index) =>
        Converted(index) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd ? fromEnd.Operand : null;

    // A place is converted to an index, by an operator of the library.
    private static IOperation Converted(IOperation index)
    {
        while (index is IConversionOperation conversion && conversion.Type?.SpecialType is SpecialType.None)
        {
            index = conversion.Operand;
        }

        return index;
    }

    private RowCount? Count(IOperation? operation) => operation is null ? null : Counts.Read(operation);

    // What is sliced: a variable, or another slice.
    private Span? Whole(IOperation data, int depth)
    {
        var rows = data.Unwrap();
        if (SpanOf(rows, depth + 1) is { } inner)
        {
            return inner;
        }

        if (RowVariable.Of(rows) is not { } variable || IsText(rows.Type))
        {
            return null;
        }

        if (variable.Symbol is ILocalSymbol local
            && _file.WritesTo(local) is { Count: 1 } writes
            && writes[0]?.Unwrap() is { } value
            && SpanOf(value, depth + 1) is { } kept)
        {
            return kept;
        }

        var length = Counts.LengthOf(variable, rows);
        return new Span(variable, length, RowCount.Zero, length);
    }

    private static bool IsText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String }
        || type is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } item } && item[0].SpecialType == SpecialType.System_Char;

    private sealed class Span
    {
        public Span(RowVariable source, RowCount length, RowCount start, RowCount end)
        {
            Source = source;
            Length = length;
            Start = start;
            End = end;
        }

        public RowVariable Source { get; }

        public RowCount Length { get; }

        public RowCount Start { get; }

        public RowCount End { get; }

        public IOperation? StartOperand { get; set; }

        public IOperation? EndOperand { get; set; }

        public IOperation? CountOperand { get; set; }

        public Span With(RowCount start, RowCount end) => new(Source, Length, start, end);
    }
}
