using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow.Provenance.OwnModels;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <content>Models of the program's own: sums over rows, arrays that are filled, rows that are picked.</content>
internal sealed partial class Interpreter
{
    private Value? SumOverRows(ICompoundAssignmentOperation compound, Value value)
    {
        var root = RootOf(compound.Target);
        if (root is null
            || !value.IsAll<DataFact>()
            || value.Facts.OfType<DataFact>().Any(data => data.Form != DataForm.Rows || OwnOperand.HasModel(data.Lessons))
            || root.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var declaration = root.DeclaringSyntaxReferences[0].GetSyntax();
        var tables = compound.Value.DescendantsAndSelf()
            .Select(operation => operation switch
            {
                IArrayElementReferenceOperation element => element.ArrayReference,
                IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } => rows,
                _ => null,
            })
            .OfType<IOperation>()
            .Where(table => Carriers.Of(table.Type) == Carrier.Table && RowLoops.GoOverAll(compound.Syntax, table.Syntax.ToString(), declaration))
            .Select(table => new OwnOperand(table, Evaluate(table)))
            .FirstOrDefault(table => table.IsRows);
        if (tables is not null)
        {
            return Learn(Learning.Distribution, tables, ImmutableArray<Lesson>.Empty, SiteOf(compound));
        }

        // foreach (var row in rows)
        var row = compound.Value.DescendantsAndSelf().OfType<ILocalReferenceOperation>()
            .Select(local => new OwnOperand(local, Evaluate(local)))
            .FirstOrDefault(operand => operand.IsOneRow && IsRowOf(operand, compound.Syntax, declaration));
        return row is null ? null : Learn(Learning.Distribution, row, ImmutableArray<Lesson>.Empty, SiteOf(compound));
    }

    private static bool IsRowOf(OwnOperand row, SyntaxNode code, SyntaxNode? declaration) =>
        row.Operation.Unwrap() is ILocalReferenceOperation { Local: { DeclaringSyntaxReferences: { Length: 1 } references } }
        && references[0].GetSyntax() is ForEachStatementSyntax loop
        && RowLoops.GoOverAll(code, loop.Expression.ToString(), declaration);

    private static ISymbol? RootOf(IOperation target) => target.Unwrap() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IArrayElementReferenceOperation element => RootOf(element.ArrayReference),
        IFlowCaptureReferenceOperation => null,
        _ => null,
    };

    // rows[i][j] = (rows[i][j] - mean) / deviation; a new array whose rows are made from those of another.
    private void Fill(IArrayElementReferenceOperation element, Value value)
    {
        if (!_readsOwnModels || RootOf(element) is not { } root)
        {
            return;
        }

        var lessons = OwnOperand.LessonsOf(value).Where(lesson => lesson.Learning is not Learning.Model and not Learning.Choice).ToList();
        var place = Place.Of(root);
        var known = _state[place] ?? (root is IParameterSymbol parameter ? Value.Of(Opaque(parameter)) : Value.Unknown);
        if (known.Single<DataFact>() is { Form: DataForm.Rows, Rows: { Length: 1 } own } filled)
        {
            var isFresh = own[0].Source.Site?.Syntax is ArrayCreationExpressionSyntax;
            if (isFresh && value.IsAll<LearnedFact>() && Carriers.Of(element.ArrayReference.Type) == Carrier.Vector)
            {
                _state = _state.With(place, value);
            }
            else if (isFresh && RowOf(value) is { } rows && rows.Rows.All(set => set.IsElement))
            {
                var copied = rows.Rows.Select(set => set.Holders.With(RowStep.Some(own[0].Source.Site!)));
                _state = _state.With(place, Value.Of(DataFact.Create(DataForm.Rows, copied, rows.Lessons)));
            }
            else if (lessons.Count > 0)
            {
                _state = _state.With(place, Value.Of(filled.TaughtBy(lessons)));
            }
        }
        else if (known.IsAll<LearnedFact>() && value.IsAll<LearnedFact>())
        {
            _state = _state.With(place, known.Join(value));
        }
    }

    // A row, or a new one of the values of a row.
    private static DataFact? RowOf(Value value) =>
        value.Single<DataFact>() is { Form: DataForm.Rows } row ? row
        : value.Single<CollectionFact>() is { } items && items.Element.IsAll<DataFact>()
            ? DataFact.Create(
                DataForm.Rows,
                items.Element.Facts.OfType<DataFact>().SelectMany(data => data.Rows).Select(set => set.Holders),
                items.Element.Facts.OfType<DataFact>().SelectMany(data => data.Lessons))
            : null;

    // rows.Select(row => row.Features) are the same rows; places.Select(place => rows[place]) are some of the rows.
    private Value? MapOwn(Value data, Value element, Value mapped, FunctionFact map, IInvocationOperation call)
    {
        if (_readsOwnModels && data.IsAll<LearnedFact>() && mapped.IsAll<DataFact>())
        {
            // columns.Select(column => row[column])
            return mapped.TaughtBy(OwnOperand.LessonsOf(data).ToList());
        }

        if (!_readsOwnModels
            || data.Single<DataFact>() is not { } all || element.Single<DataFact>() is not { } one
            || Carriers.Of(map.Method.ReturnType) == Carrier.Table)
        {
            return null;
        }

        if (mapped.Single<DataFact>() is { } row)
        {
            if (row.Form == DataForm.Verdict
                || row.Rows.All(set => one.Rows.Any(known => known.Source.Key == set.Source.Key)))
            {
                return Value.Of(DataFact.Create(row.Form, all.Rows, all.Lessons.Concat(row.Lessons)));
            }

            return row.Rows.All(set => set.IsElement) && all.Rows.Length == 1
                ? Value.Of(DataFact.Create(DataForm.Rows, row.Rows.Select(set => set.Holders.At(all.Rows[0], SiteOf(call))), row.Lessons.Concat(all.Lessons)))
                : null;
        }

        // (row.Features, row.Label), new[] { row[0] - mean, row[1] }.
        return mapped.Single<TupleFact>() is not null || mapped.Single<CollectionFact>() is { Element.IsUnknown: false } items && items.Element.IsAll<DataFact>()
            ? data.TaughtBy(OwnOperand.LessonsOf(mapped).ToList())
            : null;
    }

    // What was learned chose the place: row[column].
    private Value PickedBy(Value place, Value element) =>
        _readsOwnModels ? element.TaughtBy(OwnOperand.LessonsOf(place).ToList()) : element;

    // row.Zip(means, (value, mean) => value - mean)
    private Value Paired(Value rows, List<(IParameterSymbol? Parameter, Value Value)> arguments) =>
        _readsOwnModels && rows.IsAll<DataFact>()
            ? rows.TaughtBy(arguments.Where(argument => argument.Value.IsAll<LearnedFact>() || argument.Value.Single<CollectionFact>() is { IsOfFacts: true })
                .SelectMany(argument => OwnOperand.LessonsOf(argument.Value))
                .ToList())
            : rows;

    private bool IsTuple(ITypeSymbol? type) => _readsOwnModels && type is { IsTupleType: true };

    private RowStep MemberOf(DataFact data, int index, IOperation target) =>
        RowStep.Item(Key.Of("members").With(data.RowsKey), ".Item" + (index + 1), SiteOf(target));

    private static ITypeSymbol? ElementType(ITypeSymbol? type, int index) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length ? tuple.TupleElements[index].Type : null;
}
