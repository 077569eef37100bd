using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <content>What expressions are.</content>
internal sealed partial class Interpreter
{
    private readonly Dictionary<int, (ISymbol Member, Value Value)> _memberWrites = new();

    // The captured expression of each capture: what an assignment to the capture assigns.
    private readonly Dictionary<Place, IOperation> _targets = new();

    private Value Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return Value.None;
        }

        if (operation.ConstantValue is { HasValue: true } constant)
        {
            return constant.Value is null ? Value.None : Value.Of(new ConstantFact(constant.Value));
        }

        // Asked of every operation: the kind is a number, the interface a search.
        switch (operation.Kind)
        {
            case OperationKind.ExpressionStatement when operation is IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case OperationKind.Conversion when operation is IConversionOperation { OperatorMethod: null } conversion:
                return Evaluate(conversion.Operand);
            case OperationKind.Parenthesized when operation is IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case OperationKind.Await when operation is IAwaitOperation awaited:
                return Evaluate(awaited.Operation);
            case OperationKind.TranslatedQuery when operation is ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case OperationKind.DelegateCreation when operation is IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case OperationKind.DefaultValue:
                return Value.None;
            case OperationKind.InstanceReference:
                return _frame.Instance;
            case OperationKind.LocalReference when operation is ILocalReferenceOperation local:
                return Read(local.Local, local);
            case OperationKind.ParameterReference when operation is IParameterReferenceOperation parameter:
                return ReadParameter(parameter);
            case OperationKind.FlowCapture when operation is IFlowCaptureOperation capture:
                return Capture(capture);
            case OperationKind.FlowCaptureReference when operation is IFlowCaptureReferenceOperation reference:
                return _state[Place.Of(reference.Id, _frame.Graph)] ?? Value.Unknown;
            case OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.EventReference
                when operation is IMemberReferenceOperation member:
                return ReadMember(member);
            case OperationKind.MethodReference when operation is IMethodReferenceOperation method:
                Evaluate(method.Instance);
                return Value.Of(new FunctionFact(method.Method, graph: null, method.Syntax));
            case OperationKind.FlowAnonymousFunction when operation is IFlowAnonymousFunctionOperation lambda:
                return Value.Of(new FunctionFact(lambda.Symbol, _frame.Graph.GetAnonymousFunctionControlFlowGraph(lambda), lambda.Syntax));
            case OperationKind.SimpleAssignment when operation is ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, Evaluate(assignment.Value));
            case OperationKind.DeconstructionAssignment when operation is IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction.Target, Evaluate(deconstruction.Value), deconstruction.Value.Type);
            case OperationKind.CompoundAssignment when operation is ICompoundAssignmentOperation compound:
                return Assign(compound.Target, Accumulated(compound, Evaluate(compound.Target), Evaluate(compound.Value)));
            case OperationKind.Increment or OperationKind.Decrement when operation is IIncrementOrDecrementOperation increment:
                return Assign(increment.Target, Counted(increment) ?? Value.Unknown);
            case OperationKind.Binary when operation is IBinaryOperation binary:
                return Compute(binary, Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
            case OperationKind.Tuple when operation is ITupleOperation tuple:
                return Value.Of(new TupleFact(tuple.Elements.Select(Evaluate).ToImmutableArray()));
            case OperationKind.ArrayCreation when operation is IArrayCreationOperation array:
                return Collect(array, array.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty);
            case OperationKind.ArrayElementReference when operation is IArrayElementReferenceOperation element:
                return Range(Evaluate(element.ArrayReference), element.Indices.Length == 1 ? element.Indices[0] : null, element);
            case OperationKind.ImplicitIndexerReference when operation is IImplicitIndexerReferenceOperation element:
                return Range(Evaluate(element.Instance), element.Argument, element);
            case OperationKind.IsPattern when operation is IIsPatternOperation pattern:
                return Match(pattern.Pattern, Evaluate(pattern.Value));
            case OperationKind.AnonymousObjectCreation when operation is IAnonymousObjectCreationOperation creation:
                return Create(creation);
            case OperationKind.ObjectCreation when operation is IObjectCreationOperation creation:
                return Create(creation);
            case OperationKind.Invocation when operation is IInvocationOperation invocation:
                return Invoke(invocation);
            default:
                return Other(operation);
        }
    }

    private Value Other(IOperation operation)
    {
        var children = new List<Value>();
        foreach (var child in operation.ChildOperations)
        {
            children.Add(Evaluate(child));
        }

        return IsOpen(operation) ? Value.Unknown : IsCollectionExpression(operation) ? Collection(operation, children) : Combine(operation, children.ToArray());
    }

    // Half-typed code, and calls that are bound at run time: what they call is not known.
    private static bool IsOpen(IOperation operation) =>
        operation is IInvalidOperation or IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation
            or IDynamicObjectCreationOperation;

    // The floor of the compiler API has no name for it.
    private static bool IsCollectionExpression(IOperation operation) =>
        string.Equals(operation.Syntax.GetType().Name, "CollectionExpressionSyntax", StringComparison.Ordinal);

    private Value Collect(IOperation collection, IEnumerable<IOperation> elements) => Collection(collection, elements.Select(Evaluate).ToList());

    private Value Collection(IOperation collection, IReadOnlyCollection<Value> elements)
    {
        var element = elements.Aggregate(Value.None, (joined, next) => joined.Join(next));
        var site = SiteOf(collection);
        if (element.IsNone || element.IsUnknown)
        {
            return MadeAt(site);
        }

        Refresh(site);
        return Value.Of(new CollectionFact(element, site));
    }

    private Value Read(ISymbol variable, IOperation reference) =>
        _file.IsWrittenInLambda(variable) ? Value.Unknown : _state[_places.Of(variable)] ?? Value.Of(Opaque(reference));

    // A value from elsewhere: nothing is known of it but that it is itself as long as nobody writes the variable.
    private static DataFact? Opaque(IOperation reference) => reference switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => Opaque(parameter),
        _ => null,
    };

    private static DataFact? Opaque(IParameterSymbol parameter) =>
        parameter.Locations.IsEmpty
            ? null
            : DataFact.Of(new RowSet(RowSource.Named(parameter.Name + "@" + parameter.Locations[0].SourceSpan.Start, site: null)));

    private Value ReadParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        if (_file.IsWrittenInLambda(parameter))
        {
            return Value.Unknown;
        }

        if (_state[_places.Of(parameter)] is { } known)
        {
            return known;
        }

        // The parameter of a primary constructor lives as long as its object.
        return Held(PlaceIn(_frame.Instance, parameter), parameter) is { IsUnknown: false } captured ? captured : Value.Of(Opaque(reference));
    }

    private Value Capture(IFlowCaptureOperation capture)
    {
        var place = Place.Of(capture.Id, _frame.Graph);
        var value = Chosen(Counted(capture) ?? Evaluate(capture.Value), capture);
        _state = _state.With(place, value);
        _targets[place] = capture.Value;
        return value;
    }

    private Value ReadMember(IMemberReferenceOperation reference)
    {
        var owner = Evaluate(reference.Instance);
        if (_apis.Find(Role.Part, reference.Member) is { } part)
        {
            return owner.Select(fact => Side(fact, part["side"], reference));
        }

        if (reference is IPropertyReferenceOperation { IsImplicit: true, Property.Name: "Current" })
        {
            Refresh(SiteOf(reference));
            return Element(owner, reference);
        }

        if (reference is IPropertyReferenceOperation { Property.IsIndexer: true } indexer)
        {
            return indexer.Arguments.Aggregate(Element(owner, reference), (element, argument) => PickedBy(Evaluate(argument.Value), element));
        }

        if (reference.Member is IFieldSymbol { ContainingType.IsTupleType: true } field)
        {
            return owner.SelectMany(fact => ElementOf(fact, field));
        }

        if (reference is IPropertyReferenceOperation { Property: { GetMethod: { } getter } property }
            && !IsStored(property) && IsKnown(getter) && _graphs.Of(_file.BodyOf(getter)) is not null)
        {
            return Call(getter, reference, owner, Array.Empty<(IParameterSymbol, Value)>());
        }

        return ReadStored(reference, owner);
    }

    private Value ReadStored(IMemberReferenceOperation reference, Value owner)
    {
        var member = reference.Member;
        if (member.IsStatic || reference.Instance is IInstanceReferenceOperation)
        {
            return Held(member.IsStatic ? _places.Of(member) : PlaceIn(owner, member), member);
        }

        return owner.SelectMany(fact => fact switch
        {
            ObjectFact => Held(Place.Of(fact, member), member),
            LearnedFact or DivisionFact => Value.Of(fact),
            _ when member is IPropertySymbol { Name: "Value", ContainingType: { Name: "KeyValuePair", IsGenericType: true } } => Value.Of(fact),
            DataFact { Form: DataForm.Metric } => Value.Of(fact),
            PredictionFact or DataFact { IsBatch: true } => IsSize(reference.Type) ? Value.Unknown : Value.Of(fact),

            // Another member need not hold the same rows.
            DataFact data => Value.Of(data.With(RowStep.Item(Key.Of("members").With(data.RowsKey), "." + member.Name, SiteOf(reference)))),
            _ => Value.Unknown,
        });
    }

    private static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private Place PlaceIn(Value owner, ISymbol member) =>
        owner.Single<ObjectFact>() is { } created ? Place.Of(created, member) : _places.Of(member);

    private Value Held(Place place, ISymbol member) => _state[place] ?? _members[member] ?? Value.Unknown;

    private static Value ElementOf(Fact fact, IFieldSymbol field)
    {
        var element = field.CorrespondingTupleField ?? field;
        var index = element.ContainingType.TupleElements
            .Select(known => known.CorrespondingTupleField ?? known)
            .ToList()
            .FindIndex(known => SymbolEqualityComparer.Default.Equals(known, element));
        return fact is PredictionFact or DataFact { IsBatch: true } ? Value.Of(fact)
            : fact is TupleFact tuple && index >= 0 && index < tuple.Elements.Length ? tuple.Elements[index] : Value.Unknown;
    }

    private DataFact? Side(Fact fact, string side, IOperation reference) => fact switch
    {
        DivisionFact { IsFolds: false } division => division.Side(side),

        // A division that somebody else made.
        DataFact { Form: DataForm.Rows, Rows: { Length: 1 } rows } data =>
            data.With(RowStep.Part(Key.Of("sides").With(rows[0].Key), side, SiteOf(reference), keepsGroups: true)),
        _ => null,
    };

    // A part by place, if the index is a range.
    private Value Range(Value collection, IOperation? index, IOperation use)
    {
        if (index?.Type is not { Name: "Range" })
        {
            return PickedBy(Evaluate(index), Element(collection, use));
        }

        return index.Unwrap() is IRangeOperation range
            ? ApiTransfer.Range(ApiTransfer.Rows(collection), Bound(range.LeftOperand), Bound(range.RightOperand), SiteOf(use))
            : ApiTransfer.Rows(collection).Select(fact => (fact as DataFact)?.With(RowStep.Some(SiteOf(use))));
    }

    private string? Bound(IOperation? bound) =>
        bound is null ? null : Evaluate(bound.Unwrap()).Single<ConstantFact>()?.Text ?? bound.Syntax.ToString();

    // One element of what an expression holds.
    private Value Element(Value collection, IOperation use) => collection.SelectMany(fact => fact switch
    {
        // On another path something was put into it: where it is empty, there is no element.
        CollectionFact { Element.IsNone: true } empty when collection.Facts.OfType<CollectionFact>().Any(other => other != empty && other.Site.Equals(empty.Site)) =>
            Value.None,
        CollectionFact { Element.IsNone: false } items => items.Element,
        DivisionFact { IsFolds: true } folds => Value.Of(folds.Fold(IndexOf(use))),
        PredictionFact or DataFact { IsBatch: true } => Value.Of(fact),
        DataFact { IsLoader: true } loader when IsWholePass(use) => Value.Of(loader.With(RowStep.Batch(SiteOf(use)))),
        LearnedFact when _readsOwnModels => Value.Of(fact),
        DataFact data => Value.Of(data.With(RowStep.Item(Key.Of("elements").With(data.RowsKey), IndexOf(use), SiteOf(use)))),
        _ => Value.Unknown,
    });

    private string IndexOf(IOperation use) =>
        use switch
        {
            IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } => Evaluate(arguments[0].Value),
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } => Evaluate(indices[0]),
            _ => Value.Unknown,
        } is { } index && index.Single<ConstantFact>() is { } constant
            ? constant.Text
            : SiteOf(use).ToString();

    // What is assigned because one metric is better than another has been chosen by the rows of the metric.
    private Value Chosen(Value value, IOperation chosen) => Chosen(value, _choices.Deciding(chosen.Syntax), chosen);

    private Value Chosen(Value value, ImmutableArray<RowSet> rows, IOperation chosen) =>
        rows.IsEmpty ? value : value.TaughtBy(rows.Select(set => new Lesson(Learning.Choice, set, SiteOf(chosen))).ToList());

    private Value Assign(IOperation target, Value value)
    {
        value = Chosen(value, target);
        switch (target)
        {
            case IFlowCaptureReferenceOperation reference:
                if (_targets.TryGetValue(Place.Of(reference.Id, _frame.Graph), out var captured))
                {
                    Assign(captured, Evaluate(captured).Join(value));
                }

                break;
            case ILocalReferenceOperation local:
                _state = _state.With(_places.Of(local.Local), value);
                break;
            case IParameterReferenceOperation parameter:
                _state = _state.With(_places.Of(parameter.Parameter), value);
                break;
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, value);
            case IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false }:
                AssignMember((IMemberReferenceOperation)target, value);
                break;
            case IArrayElementReferenceOperation element:
                Put(element.ArrayReference, value);
                Fill(element, value);
                break;
            case IPropertyReferenceOperation { Instance: { } collection }:
                Put(collection, value);
                break;
            default:
                target.ChildOperations.ToList().ForEach(child => Evaluate(child));
                break;
        }

        return value;
    }

    private void AssignMember(IMemberReferenceOperation target, Value value)
    {
        var member = target.Member;
        var owner = Evaluate(target.Instance);
        if (!member.IsStatic && owner.Single<ObjectFact>() is null && target.Instance is not IInstanceReferenceOperation)
        {
            return;
        }

        var place = member.IsStatic ? _places.Of(member) : PlaceIn(owner, member);
        _state = _state.With(place, value);
        if (_frame.Calls.IsEmpty)
        {
            _memberWrites[target.Syntax.SpanStart] = (member, value);
        }
    }

    // What is put into a collection may be any of its elements from now on.
    private void Put(IOperation collection, Value value)
    {
        if (TargetOf(collection) is { } place && Evaluate(collection).Single<CollectionFact>() is { } items)
        {
            _state = _state.With(place, Value.Of(items.With(value)));
        }
    }

    private Place? TargetOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => _places.Of(local.Local),
        IParameterReferenceOperation parameter => _places.Of(parameter.Parameter),
        IFlowCaptureReferenceOperation capture => Place.Of(capture.Id, _frame.Graph),
        _ => null,
    };

    private Value Deconstruct(IOperation target, Value value, ITypeSymbol? type)
    {
        if (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is not ITupleOperation targets)
        {
            return Assign(target, value);
        }

        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var index = i;
            Deconstruct(targets.Elements[i], value.SelectMany(fact => fact switch
            {
                DataFact data when IsTuple(type) => Value.Of(data.With(MemberOf(data, index, target))),
                TupleFact tuple when index < tuple.Elements.Length => tuple.Elements[index],
                PredictionFact or DataFact { IsBatch: true } => Value.Of(fact),

                // A pair of a dictionary: its key says nothing.
                TupleFact or DataFact or ObjectFact => Value.Unknown,
                _ => index == 1 ? Value.Of(fact) : Value.Unknown,
            }), ElementType(type, index));
        }

        return value;
    }

    private Value Match(IPatternOperation pattern, Value value)
    {
        var declared = pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            IListPatternOperation list => list.DeclaredSymbol,
            _ => null,
        };
        if (declared is not null)
        {
            _state = _state.With(Place.Of(declared), value);
        }

        foreach (var inner in pattern.ChildOperations.OfType<IPatternOperation>())
        {
            Match(inner, pattern is INegatedPatternOperation or IBinaryPatternOperation ? value : Value.Unknown);
        }

        foreach (var member in pattern.ChildOperations.OfType<IPropertySubpatternOperation>())
        {
            Match(member.Pattern, Value.Unknown);
        }

        return Combine(pattern, value);
    }

    // Arithmetic and the like: what is computed from rows and lessons.
    private Value Combine(IOperation operation, params Value[] operands)
    {
        if (Array.Exists(operands, BatchArithmetic.IsAbout))
        {
            return Read(operation, BatchArithmetic.Of(operands));
        }

        // A longer path names another place.
        if (operation.Type is { SpecialType: SpecialType.System_String } || !Array.Exists(operands, static operand => operand.HasAny<DataFact>()))
        {
            return Value.Unknown;
        }

        var data = operands.SelectMany(operand => operand.Facts.OfType<DataFact>()).ToList();
        if (data.Any(fact => fact.Form == DataForm.Metric))
        {
            return Value.Of(DataFact.Create(
                DataForm.Metric, data.SelectMany(fact => fact.Rows), data.SelectMany(fact => fact.Lessons)));
        }

        if (operands.Any(operand => operand.Facts.Length > 1))
        {
            return Value.Unknown;
        }

        var lessons = data.SelectMany(fact => fact.Lessons)
            .Concat(operands.SelectMany(operand => operand.Facts.OfType<LearnedFact>()).SelectMany(fact => fact.Lessons));
        return Value.Of(DataFact.Create(DataForm.Rows, data.SelectMany(fact => fact.Rows), lessons));
    }
}
