using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Another column of the same rows that keeps its order, and the place where both are used as if nothing had happened.</summary>
internal sealed class ColumnCompanion
{
    private ColumnCompanion(string name, IOperation use)
    {
        Name = name;
        Use = use;
    }

    public string Name { get; }

    /// <summary>Where the reordered values stand beside the others.</summary>
    public IOperation Use { get; }

    /// <summary>Finds what the values of a variable are read beside, after something has put them into another order.</summary>
    /// <param name="apis">What calls mean.</param>
    /// <param name="file">The code of the file.</param>
    /// <param name="reordering">What reorders.</param>
    /// <param name="column">The variable.</param>
    /// <param name="isSort">Whether the values are sorted: sorted values are often compared with others place by place.</param>
    public static ColumnCompanion? Find(ApiTable apis, FileOperations file, IOperation reordering, RowVariable column, bool isSort)
    {
        var search = new Search(apis, file, reordering, column, isSort);
        var later = file.ReferencesTo(column.Symbol)
            .Where(reference => RowVariable.Of(reference) is { } same && same.Equals(column) && search.IsLater(reference))
            .ToList();
        return later.Select(search.Beside).FirstOrDefault(found => found is not null)
            ?? later.SelectMany(search.Derived).Select(search.Beside).FirstOrDefault(found => found is not null);
    }

    /// <summary>Whether code gives the places of a variable new values before an operation: it is a buffer then.</summary>
    public static bool IsRefilled(FileOperations file, RowVariable column, IOperation before) =>
        file.ReferencesTo(column.Symbol).Any(reference => RowVariable.Of(reference) is { } same && same.Equals(column)
            && reference.EnclosingFunction() == before.EnclosingFunction()
            && IsFilled(reference));

    // values[i] = …; source.CopyTo(values, 0); Array.Copy(source, values, n)
    private static bool IsFilled(IOperation reference)
    {
        var (user, _) = ValueFlow.UseOf(reference);
        return ReorderedColumn.Element(user) is var (rows, _) && RowVariable.Of(rows) is not null && IsChanged(user!)
            || user is IArgumentOperation { Parameter.Name: "destination" or "destinationArray" or "dst" or "array", Parent: IInvocationOperation { TargetMethod.Name: "CopyTo" or "Copy" or "BlockCopy" or "ConstrainedCopy" or "TryCopyTo" } };
    }

    private static bool IsChanged(IOperation element) =>
        element.IsAssigned()
        || element.Parent is ITupleOperation { Parent: IDeconstructionAssignmentOperation swap } tuple && swap.Target == tuple
        || element.Parent is IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out };

    private sealed class Search
    {
        private readonly ApiTable _apis;
        private readonly FileOperations _file;
        private readonly IOperation _reordering;
        private readonly RowVariable _column;
        private readonly bool _isSort;

        public Search(ApiTable apis, FileOperations file, IOperation reordering, RowVariable column, bool isSort)
        {
            _apis = apis;
            _file = file;
            _reordering = reordering;
            _column = column;
            _isSort = isSort;
        }

        /// <summary>Whether a reference is run behind the reordering, with the values that it left.</summary>
        public bool IsLater(IOperation reference)
        {
            if (reference.IsInside(_reordering) || Alternatives.AreAlternatives(_reordering, reference))
            {
                return false;
            }

            if (_column.Symbol is not (ILocalSymbol or IParameterSymbol) && reference.EnclosingFunction() != _reordering.EnclosingFunction())
            {
                return _file.FunctionOf(reference) is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };
            }

            return reference.Syntax.SpanStart > _reordering.Syntax.Span.End
                ? !_file.ReferencesTo(_column.Symbol).Any(other => other.IsAssigned() && IsBetween(other, reference))
                : SharedLoop(reference) is { } loop && !_file.ReferencesTo(_column.Symbol).Any(other => other.IsInside(loop) && (other.IsAssigned() || IsFilled(other)))
                    && !(_column.Symbol is ILocalSymbol local && IsDeclaredIn(local, loop));
        }

        /// <summary>What a later reference stands beside.</summary>
        public ColumnCompanion? Beside(IOperation reference)
        {
            var (user, _) = ValueFlow.UseOf(reference);
            return ReorderedColumn.Element(user) is var (_, index)
                ? !IsChanged(user!) && index.Unwrap().LocalOrParameter() is { } place ? AtSamePlace(user!, place) : null
                : Holder(reference) is { } holder ? InSameCall(reference, holder) : null;
        }

        /// <summary>Where values are named that were made of the reordered ones, each of that at its place.</summary>
        public IEnumerable<IOperation> Derived(IOperation reference) =>
            Made(reference)
                .OfType<ILocalSymbol>()
                .Where(made => !SymbolEqualityComparer.Default.Equals(made, _column.Symbol))
                .SelectMany(_file.ReferencesTo)
                .Where(made => made.Syntax.SpanStart > reference.Syntax.SpanStart);

        private IEnumerable<ISymbol> Made(IOperation reference)
        {
            var (user, operand) = ValueFlow.UseOf(reference);
            if (ReorderedColumn.Element(user) is var (_, index))
            {
                // scaled[i] = (prices[i] - median) / spread;
                for (var at = user!; at.Parent is { } parent and not IBlockOperation; at = parent)
                {
                    if (parent is ISimpleAssignmentOperation assignment && assignment.Value == at
                        && ReorderedColumn.Element(assignment.Target) is var (rows, place)
                        && place.Unwrap().LocalOrParameter() is { } same
                        && SymbolEqualityComparer.Default.Equals(same, index.Unwrap().LocalOrParameter())
                        && rows.Variable() is { } made)
                    {
                        return new[] { made };
                    }
                }

                return Enumerable.Empty<ISymbol>();
            }

            // prices.Select(price => …).ToArray()
            var step = user is IArgumentOperation { Parent: { } call } ? call : user;
            return step is not null && Mapped(step)?.ValueOf("data") == operand.Unwrap()
                && ValueFlow.UseOf(step).User is IArgumentOperation { Parent: { } kept } && ApiCall.Find(_apis, Role.Materialise, kept) is not null
                    ? ValueFlow.TargetsOf(kept)
                    : Enumerable.Empty<ISymbol>();
        }

        private bool IsBetween(IOperation write, IOperation reference) =>
            write.Syntax.SpanStart > _reordering.Syntax.Span.End && write.Syntax.SpanStart < reference.Syntax.SpanStart;

        private IOperation? SharedLoop(IOperation reference)
        {
            for (var at = _reordering.Parent; at is not null; at = at.Parent)
            {
                if (at is ILoopOperation && reference.IsInside(at))
                {
                    return at;
                }
            }

            return null;
        }

        private static bool IsDeclaredIn(ILocalSymbol local, IOperation loop) =>
            loop.DescendantsAndSelf().Any(inner => inner is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local)
                || inner is ILoopOperation { Locals: var locals } && locals.Contains(local, SymbolEqualityComparer.Default));

        // prices[i] and labels[i]
        private ColumnCompanion? AtSamePlace(IOperation element, ISymbol place)
        {
            foreach (var other in _file.ReferencesTo(place))
            {
                var user = ValueFlow.UseOf(other).User;
                var read = user is IArgumentOperation { Parent: IPropertyReferenceOperation indexer } ? indexer : user;
                if (read is not null
                    && read != element
                    && RowsOf(read, other) is { } rows
                    && RowVariable.Of(rows) is { } companion
                    && !IsChanged(read)
                    && IsCompanion(companion)
                    && (!_isSort || AreOfSameRows(_column, companion)))
                {
                    return new ColumnCompanion(companion.Name, element);
                }
            }

            return null;
        }

        // The collection of which the place is the first index: y[i], table[i, j].
        private static IOperation? RowsOf(IOperation element, IOperation place) => element switch
        {
            IArrayElementReferenceOperation array when array.Indices[0].Unwrap() == place => array.ArrayReference,
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: { Length: > 0 } arguments } when arguments[0].Value.Unwrap() == place =>
                instance,
            _ => null,
        };

        private ColumnCompanion? InSameCall(IOperation reference, IOperation holder)
        {
            foreach (var operand in Operands(holder))
            {
                if (operand.Unwrap() != reference
                    && RowVariable.Of(operand) is { } companion
                    && IsCompanion(companion)
                    && (!_isSort && PairsPlaces(holder) || AreOfSameRows(_column, companion)
                        || RowVariable.Of(reference) is { } derived && !derived.Equals(_column) && AreOfSameRows(derived, companion)))
                {
                    return new ColumnCompanion(companion.Name, reference);
                }
            }

            return null;
        }

        private static IOperation? Holder(IOperation reference)
        {
            var (user, operand) = ValueFlow.UseOf(reference);
            return user switch
            {
                IArgumentOperation { Parent: { } call } => call,
                IInvocationOperation call when call.Instance == operand => call,
                ITupleOperation or IArrayInitializerOperation => user,
                _ => null,
            };
        }

        private static IEnumerable<IOperation> Operands(IOperation holder) => holder switch
        {
            IInvocationOperation call => call.Arguments.Select(argument => argument.Value).Concat(call.Instance is { } instance ? new[] { instance } : Enumerable.Empty<IOperation>()),
            IObjectCreationOperation creation => creation.Arguments.Select(argument => argument.Value),
            ITupleOperation tuple => tuple.Elements,
            IArrayInitializerOperation array => array.ElementValues,
            _ => Enumerable.Empty<IOperation>(),
        };

        // Zip, or a statistic of two columns.
        private bool PairsPlaces(IOperation holder) =>
            ApiCall.Find(_apis, Role.Pair, holder) is not null
            || ApiCall.Find(_apis, Role.Statistic, holder) is { } statistic
                && statistic.Operation is IInvocationOperation { Arguments: var arguments }
                && arguments.Count(argument => argument.Value.Unwrap().Type.RowType() is not null) == 2;

        private bool IsCompanion(RowVariable companion) =>
            !companion.Equals(_column)
            && companion.HoldsElements
            && !IsMadeLater(companion)
            && !_file.ReferencesTo(companion.Symbol).Any(reference => IsReordered(reference));

        // What is filled or made behind the reordering has its order.
        private bool IsMadeLater(RowVariable companion) =>
            companion.Symbol is ILocalSymbol
            && (_file.WritesTo(companion.Symbol).Any(write => write is null || write.Syntax.SpanStart > _reordering.Syntax.SpanStart)
                || _file.ReferencesTo(companion.Symbol).Any(reference => reference.Syntax.SpanStart > _reordering.Syntax.SpanStart && IsFilled(reference)));

        private bool IsReordered(IOperation reference)
        {
            var (user, operand) = ValueFlow.UseOf(reference);
            var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
            return call is not null
                && call.EnclosingFunction() == _reordering.EnclosingFunction()
                && (call == _reordering
                    || (ApiCall.Find(_apis, Role.Sort, call) ?? ApiCall.Find(_apis, Role.Permute, call) ?? ApiCall.Find(_apis, Role.Order, call))?.ValueOf("data") == operand.Unwrap()
                    // Array.Sort(keys, items)
                    || call is IInvocationOperation { TargetMethod.Name: "Sort" });
        }

        private bool AreOfSameRows(RowVariable column, RowVariable companion) =>
            column.HasOwnerOf(companion)
            && (PairNames.ArePair(column.Name, companion.Name)
                || SourceOf(column) is { } source && SymbolEqualityComparer.Default.Equals(source, SourceOf(companion))
                || LoopsThatFill(column).Intersect(LoopsThatFill(companion)).Any()
                || PlacesBefore(column).Intersect(PlacesBefore(companion), SymbolEqualityComparer.Default).Any());

        // rows.Select(row => row.Price).ToArray()
        private ISymbol? SourceOf(RowVariable column)
        {
            if (column.Symbol is not ILocalSymbol local || ValueFlow.OnlyValueOf(_file, local)?.Unwrap() is not { } value)
            {
                return null;
            }

            var at = value;
            while (((ApiCall.Find(_apis, Role.Materialise, at) ?? Mapped(at))?.ValueOf("data") ?? Converted(at)) is { } rows)
            {
                at = rows;
            }

            return at == value ? null : at.Variable();
        }

        private static IOperation? Converted(IOperation operation) =>
            operation is IInvocationOperation { TargetMethod.Name: nameof(List<int>.ConvertAll), Instance: { } list } && list.Type.IsList() ? list.Unwrap() : null;

        private ApiCall? Mapped(IOperation operation) =>
            ApiCall.Find(_apis, Role.Sequence, operation) is { } step && step.Entry.Find("map") is not null ? step : null;

        private IEnumerable<IOperation> LoopsThatFill(RowVariable column) =>
            _file.ReferencesTo(column.Symbol)
                .Where(reference => reference.Syntax.SpanStart < _reordering.Syntax.SpanStart && (IsFilled(reference) || IsAdded(reference)))
                .Select(reference => Round.Around(_apis, reference)?.Code)
                .OfType<IOperation>();

        private bool IsAdded(IOperation reference) =>
            ValueFlow.UseOf(reference) is (IInvocationOperation call, { } operand) && ApiCall.Find(_apis, Role.Collect, call)?.ValueOf("data") == operand.Unwrap();

        // Where both were read side by side before.
        private IEnumerable<ISymbol> PlacesBefore(RowVariable column) =>
            _file.ReferencesTo(column.Symbol)
                .Where(reference => reference.Syntax.SpanStart < _reordering.Syntax.SpanStart && SharedLoop(reference) is null)
                .Select(reference => ReorderedColumn.Element(ValueFlow.UseOf(reference).User)?.Index.Unwrap().LocalOrParameter())
                .OfType<ISymbol>();
    }
}
