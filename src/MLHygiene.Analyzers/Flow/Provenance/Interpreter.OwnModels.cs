using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow.Provenance.OwnModels;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <content>Models of the program's own, which words tell: what learns from arrays and lists, and what judges it.</content>
internal sealed partial class Interpreter
{
    private readonly bool _readsOwnModels;

    // How often something has learned or was judged: whether a helper does one of both.
    private int _ownObservations;

    // A call of a method that no model file knows. The code of a method of the file tells more than its name does.
    private Value? CallOwn(
        IInvocationOperation call, CallValues values, Value receiver, List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        var method = call.TargetMethod;
        if (!_readsOwnModels || method.MethodKind == MethodKind.DelegateInvoke)
        {
            return null;
        }

        if (OrderByLearned(call, values) is { } ordered)
        {
            return ordered;
        }

        var operands = Operands(call, receiver, arguments);
        if (Aggregate(call, values, operands) is { } verdict)
        {
            return verdict;
        }

        if (method.IsOfPlatform())
        {
            return Pass(call, operands);
        }

        if (!IsKnown(method.Definition()) && method.MethodKind != MethodKind.LocalFunction)
        {
            return CallByName(call, operands);
        }

        var before = _ownObservations;
        var result = CallHelper(call, method, receiver, arguments);
        if (_ownObservations > before || IsVerdict(result))
        {
            return result;
        }

        var isNamed = OwnCalls.Fits(method) || OwnCalls.Evaluates(method);
        return !isNamed && OwnOperand.LessonsOf(result).Any() ? result : CallByName(call, operands) ?? result;
    }

    private Value? CallByName(IInvocationOperation call, List<OwnOperand> operands)
    {
        ForgetMembers(call);
        var method = call.TargetMethod;
        return OwnCalls.FitsAndApplies(method) ? FitOwn(call, method, operands, isApplied: true)
            : OwnCalls.Fits(method) ? FitOwn(call, method, operands, isApplied: false)
            : EvaluateOwn(call, operands) ?? SelectOwn(call, operands) ?? DescribeOwn(call, operands) ?? ApplyOwn(call, operands);
    }

    // A model that keeps the rows that its constructor is given.
    private Value? CreateOwn(IObjectCreationOperation creation, List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        if (!_readsOwnModels || creation.Constructor is not { } constructor || !Carriers.IsComponent(creation.Type))
        {
            return null;
        }

        var operands = Operands(creation.Arguments, arguments);
        var site = SiteOf(creation);
        var settings = Settings(operands).ToList();
        var features = operands.FirstOrDefault(operand => operand.Carrier == Carrier.Table && operand.IsRows);
        if (features is not null && OwnCalls.IsModel(creation.Type) && HasLabels(features, operands) && !Carriers.HasRecords(features.Type))
        {
            return Learn(Learning.Model, features, settings, site);
        }

        // Settings that were chosen: kept until it is fitted.
        return settings.Count > 0 && (OwnCalls.IsModel(creation.Type) || constructor.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree != _file.Tree))
            ? Value.Of(LearnedFact.Of(settings))
            : null;
    }

    private static List<OwnOperand> Operands(IInvocationOperation call, Value receiver, List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        var operands = Operands(call.Arguments, arguments);
        if (call.Instance is not null)
        {
            operands.Insert(0, new OwnOperand(call.Instance, receiver));
        }

        return operands;
    }

    private static List<OwnOperand> Operands(ImmutableArray<IArgumentOperation> given, List<(IParameterSymbol? Parameter, Value Value)> arguments) =>
        given.Zip(arguments, (argument, value) => (argument, value.Value))
            .Where(pair => pair.argument.ArgumentKind == ArgumentKind.Explicit)
            .OrderBy(pair => pair.argument.Parameter?.Ordinal ?? 0)
            .Select(pair => new OwnOperand(pair.argument.Value, pair.Value))
            .ToList();

    private static bool IsVerdict(Value value) =>
        value.Facts.OfType<DataFact>().Any(data => data.Form is DataForm.Metric or DataForm.Verdict);

    // What taught the numbers that a method is given beside its rows: a threshold that was chosen.
    private static IEnumerable<Lesson> Settings(IEnumerable<OwnOperand> operands) =>
        operands.Where(operand => operand.Carrier == Carrier.None && !operand.IsModel)
            .SelectMany(operand => operand.Lessons)
            .Where(lesson => lesson.Learning == Learning.Choice);

    private static bool HasLabels(OwnOperand features, List<OwnOperand> operands) =>
        Carriers.HasRecords(features.Type)
        || operands.SkipWhile(operand => operand != features).Skip(1).Any(operand => operand.Carrier != Carrier.None);

    private Value Learn(Learning learning, OwnOperand features, IReadOnlyList<Lesson> settings, Site site)
    {
        Refresh(site);
        _ownObservations += learning == Learning.Model ? 1 : 0;
        return features.Value.Select(fact => fact is DataFact data
            ? LearnedFact.Of(data.Rows
                .Select(rows => new Lesson(learning, features.Carrier == Carrier.Table ? rows : rows.Holders, site))
                .Concat(data.Lessons)
                .Concat(settings))
            : null);
    }

    private Value? FitOwn(IInvocationOperation call, IMethodSymbol method, List<OwnOperand> operands, bool isApplied)
    {
        var features = operands.FirstOrDefault(operand => operand.Carrier == Carrier.Table && !operand.Value.IsAll<LearnedFact>())
            ?? operands.FirstOrDefault(operand => operand.IsOneRow);
        if (features is null)
        {
            Teach(call, operands, Value.Unknown);
            return null;
        }

        var step = call.Instance?.Type ?? method.ContainingType;
        var isStep = isApplied || OwnCalls.Transforms(step) || OwnCalls.Transforms(OwnCalls.Result(method));
        var hasLabels = HasLabels(features, operands);
        var learning = isStep || OwnCalls.Selects(method)
            ? hasLabels && OwnCalls.Selects(method) ? Learning.Label : Learning.Distribution
            : Learning.Model;
        var settings = Settings(operands)
            .Concat(operands.Take(1).Where(operand => operand.Operation == call.Instance).SelectMany(operand => operand.Lessons)
                .Where(lesson => lesson.Learning == Learning.Choice))
            .ToList();
        var learned = features.IsRows && !(features.IsOneRow && !IsOverAll(features, call))
            ? Learn(learning, features, settings, SiteOf(call))
            : Value.Unknown;
        Teach(call, operands, learned);
        return isApplied ? Applied(features.Value, learned)
            : OwnCalls.GivesNothing(method) || !Carriers.IsComponent(OwnCalls.Result(method)) && Carriers.Of(OwnCalls.Result(method)) == Carrier.None ? Value.None
            : learned;
    }

    // One row after the other, up to the last.
    private static bool IsOverAll(OwnOperand row, IOperation call) =>
        row.Operation.Unwrap() switch
        {
            IArrayElementReferenceOperation element => RowLoops.GoOverAll(call.Syntax, element.ArrayReference.Syntax.ToString(), declaration: null),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } => RowLoops.GoOverAll(call.Syntax, rows.Syntax.ToString(), declaration: null),
            ILocalReferenceOperation => IsRowOf(row, call.Syntax, declaration: null),
            _ => false,
        };

    // Whatever learns by a call is another thing afterwards.
    private void Teach(IInvocationOperation call, List<OwnOperand> operands, Value learned)
    {
        foreach (var operand in operands)
        {
            var isReceiver = operand.Operation == call.Instance;
            if ((isReceiver || OwnCalls.IsModel(operand.Type)) && Carriers.IsComponent(operand.Type))
            {
                Write(operand.Operation.Unwrap(), learned);
            }
        }
    }

    private void Write(IOperation target, Value value)
    {
        switch (target)
        {
            case IFlowCaptureReferenceOperation capture when _targets.TryGetValue(Place.Of(capture.Id, _frame.Graph), out var captured):
                Write(captured.Unwrap(), value);
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member:
                _state = _state.With(member.Member.IsStatic ? Place.Of(member.Member) : PlaceIn(Evaluate(member.Instance), member.Member), value);
                break;
            default:
                if (TargetOf(target) is { } place)
                {
                    _state = _state.With(place, value);
                }

                break;
        }
    }

    private Value? EvaluateOwn(IInvocationOperation call, List<OwnOperand> operands)
    {
        var method = call.TargetMethod;
        if (!OwnCalls.Evaluates(method))
        {
            return null;
        }

        var carriers = operands.Count(operand => operand.Carrier != Carrier.None && !operand.IsModel);
        if (operands.FirstOrDefault(operand => operand.Carrier != Carrier.None && operand.IsPrediction) is { } predictions)
        {
            return carriers == 2 && !operands.All(operand => operand.IsPrediction) ? Measure(call, predictions.Value, Settings(operands)) : null;
        }

        if (operands.FirstOrDefault(operand => operand.IsModel) is not { } model
            || operands.FirstOrDefault(operand => operand.Carrier == Carrier.Table && operand != model) is not { } rows
            || carriers > 2
            || (!HasLabels(rows, operands) && !OwnCalls.NeedsLabels(method)))
        {
            return null;
        }

        var scored = rows.IsRows ? Applied(rows.Value, model.Value) : Value.Unknown;
        return Measure(call, scored, Settings(operands), model.Lessons);
    }

    private Value Measure(IOperation call, Value scored, IEnumerable<Lesson> settings, IEnumerable<Lesson>? judged = null)
    {
        var chosen = settings.ToList();
        var data = scored.Select(fact => fact is DataFact rows
            ? DataFact.Create(DataForm.Rows, rows.Rows, rows.Lessons.Concat(chosen))
            : null);
        Judge(SiteOf(call), data, judged ?? OwnOperand.LessonsOf(scored));
        return data.Select(fact => fact is DataFact rows ? DataFact.Create(DataForm.Metric, rows.Rows, rows.Lessons) : null);
    }

    private void Judge(Site site, Value data, IEnumerable<Lesson> judged)
    {
        _ownObservations++;
        var observation = new Observation(Role.Evaluate, site, data, judged.Where(lesson => lesson.Learning == Learning.Model).ToSet());
        _observations[(Role.Evaluate, Key.Of("own").With(site.Key))] = observation;
    }

    // Rows after something learned was applied to them. What is not learned on one of the paths leaves them as they are there.
    private static Value Applied(Value rows, Value learned) =>
        rows.IsUnknown || learned.IsUnknown ? Value.Unknown
        : Value.Of(
            from row in rows.Facts
            from step in learned.Facts
            select row is DataFact data ? DataFact.Create(data.Form, data.Rows, data.Lessons.Concat((step as LearnedFact)?.Lessons ?? Enumerable.Empty<Lesson>())) : null);

    private Value? SelectOwn(IInvocationOperation call, List<OwnOperand> operands)
    {
        if (!OwnCalls.Selects(call.TargetMethod)
            || operands.FirstOrDefault(operand => operand.Carrier == Carrier.Table && operand.IsRows) is not { } features
            || !HasLabels(features, operands)
            || OwnCalls.GivesNothing(call.TargetMethod))
        {
            return null;
        }

        var learned = Learn(Learning.Label, features, ImmutableArray<Lesson>.Empty, SiteOf(call));
        return Carriers.Of(OwnCalls.Result(call.TargetMethod)) == Carrier.Table ? Applied(features.Value, learned) : learned;
    }

    private Value? DescribeOwn(IInvocationOperation call, List<OwnOperand> operands)
    {
        if (!OwnCalls.Describes(call.TargetMethod)
            || operands.FirstOrDefault(operand => operand.Carrier != Carrier.None && operand.IsRows) is not { } rows)
        {
            return null;
        }

        return rows.IsOneRow ? rows.Value : Learn(Learning.Distribution, rows, ImmutableArray<Lesson>.Empty, SiteOf(call));
    }

    // A model and rows give predictions; a row and what was learned give a row.
    private Value? ApplyOwn(IInvocationOperation call, List<OwnOperand> operands)
    {
        if (operands.FirstOrDefault(operand => operand.IsRows && (operand.Carrier != Carrier.None || IsRecord(operand))) is not { } rows)
        {
            return null;
        }

        var lessons = operands.Where(operand => operand != rows && !operand.Value.IsUnknown).ToList();
        if (lessons.FirstOrDefault(operand => operand.Value.Facts.Any(fact => fact is LearnedFact)) is { } learned)
        {
            if (OwnCalls.GivesNothing(call.TargetMethod))
            {
                // It may be judged there.
                Judge(SiteOf(call), Value.Unknown, learned.Lessons);
                return null;
            }

            return Applied(rows.Value, learned.Value);
        }

        var taught = lessons.SelectMany(operand => operand.Lessons).ToList();
        return taught.Count > 0 && SymbolEqualityComparer.Default.Equals(rows.Type, OwnCalls.Result(call.TargetMethod))
            ? rows.Value.TaughtBy(taught)
            : null;
    }

    private static bool IsRecord(OwnOperand operand) =>
        operand.IsOneRow && Carriers.IsComponent(operand.Type);

    // The mean of columns, the order of features by what they have to do with the label.
    private Value? OrderByLearned(IInvocationOperation call, CallValues values)
    {
        if ((_apis.Find(Role.Order, values.Member) ?? _apis.Find(Role.Choose, values.Member)) is not { } choice
            || values.Of(choice, "key").Single<FunctionFact>() is not { } key)
        {
            return null;
        }

        var data = values.Of(choice, "data");
        var learned = OwnOperand.LessonsOf(Invoke(key, call, new[] { Element(data, call) })).ToList();
        return learned.Count == 0 || OwnOperand.HasModel(learned) || !data.IsAll<DataFact>()
            ? null
            : data.TaughtBy(ClassStatistics.Merge(learned).ToList());
    }
}
