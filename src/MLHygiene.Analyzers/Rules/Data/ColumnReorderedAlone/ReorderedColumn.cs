using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>A statistic that puts the values of a variable into another order: by its own doing, or since they are sorted for it.</summary>
internal sealed class ReorderedColumn
{
    private ReorderedColumn(ApiCall call, IOperation rows, RowVariable column, ImmutableArray<IOperation> reads)
    {
        Call = call;
        Rows = rows;
        Column = column;
        Reads = reads;
    }

    /// <summary>The call that reorders.</summary>
    public ApiCall Call { get; }

    /// <summary>What the call is given.</summary>
    public IOperation Rows { get; }

    /// <summary>The variable whose values are reordered.</summary>
    public RowVariable Column { get; }

    /// <summary>For values that are sorted: where the statistic names them behind the sort. Empty for a call that computes it itself.</summary>
    public ImmutableArray<IOperation> Reads { get; }

    /// <summary>Whether the values are sorted, which has uses of its own.</summary>
    public bool IsSort => Call.Entry.Role == Role.Sort;

    /// <summary>What an operation reorders for a statistic; null where it does not.</summary>
    public static ReorderedColumn? Find(ApiTable apis, FileOperations file, IOperation operation)
    {
        var reorder = ApiCall.Find(apis, Role.Reorder, operation);
        if ((reorder ?? ApiCall.Find(apis, Role.Sort, operation)) is not { } call
            || call.ValueOf("data") is not { } rows
            || RowVariable.Of(rows) is not { } column
            || !column.HoldsElements)
        {
            return null;
        }

        if (reorder is not null)
        {
            return new ReorderedColumn(call, rows, column, ImmutableArray<IOperation>.Empty);
        }

        return IsNumber(rows.Type.RowType() ?? ElementOfSpan(rows.Type))
            && PlacesOf(file, column, operation) is { IsEmpty: false } reads
                ? new ReorderedColumn(call, rows, column, reads)
                : null;
    }

    /// <summary>The index of an element that is read or written; null where an operation is no element with one index.</summary>
    public static (IOperation Rows, IOperation Index)? Element(IOperation? operation) => operation switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element => (element.ArrayReference, indices[0]),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: { Length: 1 } arguments } => (instance, arguments[0].Value),
        _ => null,
    };

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static ITypeSymbol? ElementOfSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } element } ? element[0] : null;

    // values[values.Length / 2], and the names in it; empty where no fixed place is read behind the sort.
    private static ImmutableArray<IOperation> PlacesOf(FileOperations file, RowVariable column, IOperation sort)
    {
        var function = sort.EnclosingFunction();
        var named = file.ReferencesTo(column.Symbol)
            .Where(reference => reference.Syntax.SpanStart > sort.Syntax.Span.End && reference.EnclosingFunction() == function && RowVariable.Of(reference) is { } same && same.Equals(column))
            .ToList();
        var places = named
            .Select(reference => ValueFlow.UseOf(reference).User)
            .Where(user => Element(user) is var (rows, index) && RowVariable.Of(rows) is { } read && read.Equals(column) && IsFixed(file, index) && !user!.IsAssigned())
            .ToList();
        return named.Where(reference => places.Exists(place => reference.IsInside(place!))).ToImmutableArray();
    }

    // A place that the length decides is one of a statistic; one that a loop counts reads them all.
    private static bool IsFixed(FileOperations file, IOperation index) =>
        index.DescendantsAndSelf().All(part => part.LocalOrParameter() is not { } variable
            || variable is IParameterSymbol
            || variable is ILocalSymbol local && ValueFlow.OnlyValueOf(file, local) is not null)
        && index.DescendantsAndSelf().Any(part => IsCut(part)
            || part is ILocalReferenceOperation { Local: var place } && ValueFlow.OnlyValueOf(file, place) is { } value && value.DescendantsAndSelf().Any(IsCut));

    // n / 2, (int)(0.9 * n), ^1
    private static bool IsCut(IOperation part) =>
        part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide or BinaryOperatorKind.RightShift }
        || part is IConversionOperation { OperatorMethod: null, Operand.Type.SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal } conversion
            && conversion.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
}
