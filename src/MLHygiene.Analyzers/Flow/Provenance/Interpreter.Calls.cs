using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <content>What calls do.</content>
internal sealed partial class Interpreter
{
    private Value Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var receiver = Evaluate(invocation.Instance);
        if (invocation is { IsImplicit: true, Arguments.IsEmpty: true, TargetMethod.Name: WellKnownMemberNames.GetEnumeratorMethodName })
        {
            return Enumerate(invocation, receiver);
        }

        var arguments = EvaluateAll(invocation.Arguments);
        var values = _readsOwnModels || Trains || _apis.MayPlayRole(method) ? Values(invocation, method, receiver, arguments) : null;
        if (values is not null)
        {
            if (CallOwn(invocation, values, receiver, arguments) is { } own)
            {
                return own;
            }

            if (Train(invocation, values, arguments) is { } trained)
            {
                return trained;
            }

            if (Pick(invocation, values) is { } picked)
            {
                return picked;
            }

            if (_transfer.Of(values) is { } known)
            {
                Refresh(values.Site);
                ChangeInPlace(invocation, known);
                return known;
            }
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return receiver.Single<FunctionFact>() is { } function
                ? Invoke(function, invocation, arguments.Select(argument => argument.Value).ToList())
                : CallUnknown(invocation, receiver, arguments);
        }

        if (values is not null && _apis.Find(Role.Sequence, method) is { } sequence)
        {
            return Map(sequence, invocation, values, arguments);
        }

        if (IsKnown(method.Definition()) || method.MethodKind == MethodKind.LocalFunction)
        {
            return CallHelper(invocation, method, receiver, arguments);
        }

        return CallUnknown(invocation, receiver, arguments);
    }

    // What returns nothing has changed what it was given: Random.Shuffle, List.AddRange. An experiment keeps the rows that it is given.
    private void ChangeInPlace(IInvocationOperation call, Value changed)
    {
        if (_apis.Find(Role.Search, call.TargetMethod) is not null && Subject(call) is { } experiment && TargetOf(experiment.Unwrap()) is { } kept)
        {
            _state = _state.With(kept, changed);
        }

        if (call.TargetMethod.ReturnsVoid
            && (_apis.Find(Role.Permute, call.TargetMethod) ?? _apis.Find(Role.Union, call.TargetMethod)) is { } entry
            && call.OperandFor(entry["data"]) is { } data && TargetOf(data.Unwrap()) is { } place)
        {
            _state = _state.With(place, changed);
        }
    }

    // What a method is called on, written as an extension or not.
    private static IOperation? Subject(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);

    // One thing out of several, or several in the order of a key.
    private Value? Pick(IInvocationOperation call, CallValues values)
    {
        if (_apis.Find(Role.Element, values.Member) is { } element)
        {
            return Element(values.Of(element, "data"), call);
        }

        if ((_apis.Find(Role.Choose, values.Member) ?? _apis.Find(Role.Order, values.Member)) is not { } choice
            || values.Of(choice, "key").Single<FunctionFact>() is not { } key)
        {
            return null;
        }

        var data = values.Of(choice, "data");
        var item = Element(data, call);
        var rows = Choices.RowsOf(Invoke(key, call, new[] { item }));
        return choice.Role == Role.Choose ? Chosen(item, rows, call)
            : rows.IsEmpty ? null
            : data.Select(fact => fact is CollectionFact items ? items.ChosenBy(Chosen(items.Element, rows, call)) : fact);
    }

    private Value Create(IObjectCreationOperation creation)
    {
        var arguments = EvaluateAll(creation.Arguments);
        if (creation.Constructor is not { } constructor)
        {
            return Value.Unknown;
        }

        var site = SiteOf(creation);
        Refresh(site);
        if (_apis.MayPlayRole(constructor) && Make(creation, Values(creation, constructor, Value.None, arguments)) is { } known)
        {
            return known;
        }

        if (CreateOwn(creation, arguments) is { } own)
        {
            return own;
        }

        if (creation.Type.RowType() is not null && constructor.DeclaringSyntaxReferences.IsEmpty)
        {
            return Value.Of(new CollectionFact(Value.None, site));
        }

        var created = new ObjectFact(site);
        Construct(creation, constructor, created, arguments);
        return Value.Of(created);
    }

    private Value? Make(IObjectCreationOperation creation, CallValues values) => _transfer.Of(values) ?? Batches(creation, values);

    private Value Create(IAnonymousObjectCreationOperation creation)
    {
        var site = SiteOf(creation);
        Refresh(site);
        var created = new ObjectFact(site);
        Initialize(created, creation.Initializers);
        return Value.Of(created);
    }

    private void Initialize(ObjectFact created, ImmutableArray<IOperation> initializers)
    {
        foreach (var assignment in initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IMemberReferenceOperation target)
            {
                _state = _state.With(Place.Of(created, target.Member), Evaluate(assignment.Value));
            }
        }
    }

    private void Construct(
        IObjectCreationOperation creation,
        IMethodSymbol constructor,
        ObjectFact created,
        List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        _state = _state.WithoutMembersOf(created);
        var parameters = Bound(arguments);
        if (_graphs.Of(_file.BodyOf(constructor.Definition())) is not null)
        {
            Call(constructor, creation, Value.Of(created), parameters);
            Leave(constructor.Definition());
        }
        else
        {
            foreach (var (parameter, value) in parameters)
            {
                _state = _state.With(Place.Of(created, parameter), value);
                foreach (var property in constructor.ContainingType.OriginalDefinition.GetMembers(parameter.Name).OfType<IPropertySymbol>())
                {
                    _state = _state.With(Place.Of(created, property), value);
                }
            }
        }

        Initialize(created, creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty);
    }

    private List<(IParameterSymbol? Parameter, Value Value)> EvaluateAll(ImmutableArray<IArgumentOperation> arguments)
    {
        var values = new List<(IParameterSymbol? Parameter, Value Value)>(arguments.Length);
        foreach (var argument in arguments)
        {
            var parameter = argument.Parameter;
            values.Add((parameter, parameter is { RefKind: RefKind.Out } ? Value.None : Evaluate(argument.Value)));
        }

        return values;
    }

    private CallValues Values(
        IOperation call, IMethodSymbol method, Value receiver, List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        var byName = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (parameter, value) in arguments)
        {
            if (parameter is not null)
            {
                byName[parameter.Name] = value;
            }
        }

        return new CallValues(call, method, receiver, byName, ReadNamed, SiteOf(call));
    }

    private Value ReadNamed(Value owner, string member) =>
        owner.Single<ObjectFact>() is { } created
            ? _state.Places.FirstOrDefault(pair =>
                pair.Key.IsMemberOf(created) && string.Equals(pair.Key.Symbol?.Name, member, StringComparison.Ordinal)).Value ?? Value.None
            : Value.Unknown;

    private static List<(IParameterSymbol Parameter, Value Value)> Bound(
        List<(IParameterSymbol? Parameter, Value Value)> arguments) =>
        arguments.Where(argument => argument.Parameter is not null)
            .Select(argument => (argument.Parameter!.OriginalDefinition, argument.Value))
            .ToList();

    private Value CallHelper(
        IInvocationOperation call,
        IMethodSymbol method,
        Value receiver,
        List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        var definition = method.Definition();
        var bound = arguments
            .Where(argument => argument.Parameter is not null && argument.Parameter.Ordinal < definition.Parameters.Length)
            .Select(argument => (definition.Parameters[argument.Parameter!.Ordinal], argument.Value))
            .ToList();
        var instance = method.IsStatic || call.Instance is null or IInstanceReferenceOperation ? _frame.Instance : receiver;
        var result = Call(definition, call, instance, bound);
        foreach (var argument in call.Arguments.Where(argument => argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out }))
        {
            var place = Place.Of(definition.Parameters[argument.Parameter!.Ordinal]);
            Assign(argument.Value, _state[place] ?? Value.Unknown);
        }

        Leave(definition);
        return result.IsUnknown ? Opaque(call) : result;
    }

    // Somebody else's code: it may run the lambdas that it is given, and gives something of which only the place is known.
    private Value CallUnknown(
        IInvocationOperation call,
        Value receiver,
        List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        RunLambdas(call, arguments, Value.Unknown);
        ForgetModels(call, arguments.Select(argument => argument.Value).Append(receiver));
        if (call.Instance is not null && call.Arguments.Length == 1 && call.TargetMethod.ReturnsVoid
            && string.Equals(call.TargetMethod.Name, WellKnownMemberNames.CollectionInitializerAddMethodName, StringComparison.Ordinal))
        {
            Put(call.Instance, arguments[0].Value);
            return Value.None;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
            {
                Assign(argument.Value, Value.Unknown);
            }
        }

        foreach (var argument in call.Arguments)
        {
            Put(argument.Value, Value.Unknown);
        }

        ForgetMembers(call);

        foreach (var (_, value) in arguments)
        {
            foreach (var fact in value.Facts)
            {
                if (fact is ObjectFact)
                {
                    _state = _state.WithoutMembersOf(fact);
                }
            }
        }

        // A library call on what was learned: a fluent setting, a run, a part of the model.
        var subject = call.Instance is null && arguments.Count > 0 && call.TargetMethod.IsExtensionMethod ? arguments[0].Value : receiver;
        return call.TargetMethod.DeclaringSyntaxReferences.IsEmpty && !call.TargetMethod.ReturnsVoid
            && (subject.IsAll<LearnedFact>() || (subject.IsAll<DataFact>() && subject.Facts.OfType<DataFact>().All(data => data.Form == DataForm.Metric)))
                ? subject
                : Opaque(call);
    }

    // Code of the program that is not known here may write any member; a library does not know them, unless it calls back.
    private void ForgetMembers(IInvocationOperation call)
    {
        if (!call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
            || call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            || call.Arguments.Any(argument => argument.Value.Unwrap() is IInstanceReferenceOperation))
        {
            ForgetShared();
        }
    }

    private Value Opaque(IInvocationOperation call) => call.TargetMethod.ReturnsVoid ? Value.None : MadeAt(SiteOf(call));

    private void RunLambdas(IOperation call, List<(IParameterSymbol? Parameter, Value Value)> arguments, Value element)
    {
        foreach (var (_, value) in arguments)
        {
            if (value.Single<FunctionFact>() is { } function)
            {
                // It may not run, too.
                var before = _state;
                Invoke(function, call, Enumerable.Repeat(element, function.Method.Parameters.Length).ToList());
                _state = before.Join(_state);
            }
        }
    }

    // A query: each row by itself, or some of the rows.
    private Value Map(
        ModelEntry entry,
        IInvocationOperation call,
        CallValues values,
        List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        var data = values.Of(entry, "data");
        data = data.Facts.Any(fact => fact is CollectionFact items && !items.IsOfFacts) ? ApiTransfer.Rows(data) : data;
        var element = data.IsAll<DataFact>() && !_readsOwnModels ? data : Element(data, call);
        var map = values.Of(entry, "map").Single<FunctionFact>();
        if (map is null)
        {
            RunLambdas(call, arguments, element);
            data = Paired(data, arguments);
            return data.IsAll<DivisionFact>() || data.IsAll<CollectionFact>()
                ? data
                : ApiTransfer.Rows(data).Select(fact =>
                    entry.Find("map") is null && fact is DataFact rows ? rows.With(RowStep.Some(SiteOf(call))) : fact);
        }

        var mapped = Invoke(map, call, new[] { element });
        if (MapOwn(data, element, mapped, map, call) is { } own)
        {
            return own;
        }

        if (mapped.Single<DataFact>() is { Form: DataForm.Rows } row && element.Single<DataFact>() is { } one
            && row.Rows.All(rows => one.Rows.Any(known => known.Source.Key == rows.Source.Key)))
        {
            return mapped;
        }

        if (!data.IsAll<DataFact>() || mapped.Facts.Any(fact => fact is LearnedFact or PipelineFact or DivisionFact or TupleFact))
        {
            // Each element is made by a run of its own.
            var made = mapped.AgedAt(site => map.Syntax.Span.Contains(site.Syntax.Span));
            return mapped.IsUnknown || mapped.IsNone ? Value.Unknown : Value.Of(new CollectionFact(made, SiteOf(call)));
        }

        var lessons = LessonsOf(mapped).ToList();
        return data.Select(fact => fact is DataFact rows ? DataFact.Create(rows.Form, rows.Rows, rows.Lessons.Concat(lessons)) : null);
    }

    // What taught the rows that a lambda makes, members of new objects included.
    private IEnumerable<Lesson> LessonsOf(Value value) => value.Facts.SelectMany(fact => fact switch
    {
        ObjectFact created => _state.Places
            .Where(pair => pair.Key.IsMemberOf(created))
            .SelectMany(pair => pair.Value.Facts)
            .SelectMany(OwnLessons),
        _ => OwnLessons(fact),
    });

    private static IEnumerable<Lesson> OwnLessons(Fact fact) => fact switch
    {
        DataFact data => data.Lessons,
        LearnedFact learned => learned.Lessons,
        _ => Enumerable.Empty<Lesson>(),
    };
}
