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

        if (IsOfPlatform(method))
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

    private Value? CallByName(IInvocationOperation call, IReadOnlyList<OwnOperand> operands) =>
        OwnCalls.FitsAndApplies(call.TargetMethod) ? FitOwn(call, call.TargetMethod, operands, isApplied: true)
        : OwnCalls.Fits(call.TargetMethod) ? FitOwn(call, call.TargetMethod, operands, isApplied: false)
        : EvaluateOwn(call, operands) ?? SelectOwn(call, operands) ?? DescribeOwn(call, operands) ?? ApplyOwn(call, operands);

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

    private static bool IsOfPlatform(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space is { Name: "System" };
    }

    private static bool IsVerdict(Value value) =>
        value.Facts.OfType<DataFact>().Any(data => data.Form is DataForm.Metric or DataForm.Verdict);

    // What taught the numbers that a method is given beside its rows: a threshold that was chosen.
    private static IEnumerable<Lesson> Settings(IEnumerable<OwnOperand> operands) =>
        operands.Where(operand => operand.Carrier == Carrier.None && !operand.IsModel)
            .SelectMany(operand => operand.Lessons)
            .Where(lesson => lesson.Learning == Learning.Choice);

    private static bool HasLabels(OwnOperand features, IReadOnlyList<OwnOperand> operands) =>
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

    private Value FitOwn(IInvocationOperation call, IMethodSymbol method, IReadOnlyList<OwnOperand> operands, bool isApplied)
    {
        var features = operands.FirstOrDefault(operand => operand.Carrier == Carrier.Table && !operand.Value.IsAll<LearnedFact>())
            ?? operands.FirstOrDefault(operand => operand.IsOneRow);
        if (features is null)
        {
            return Value.Unknown;
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
            ILocalReferenceOperation => true,
            _ => false,
        };

    // Whatever learns by a call is another thing afterwards.
    private void Teach(IInvocationOperation call, IReadOnlyList<OwnOperand> operands, Value learned)
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

    private Value? EvaluateOwn(IInvocationOperation call, IReadOnlyList<OwnOperand> operands)
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
        _observations["own" + site.Key] = observation;
    }

    // Rows after something learned was applied to them. What is not learned on one of the paths leaves them as they are there.
    private static Value Applied(Value rows, Value learned) =>
        rows.IsUnknown || learned.IsUnknown ? Value.Unknown
        : Value.Of(
            from row in rows.Facts
            from step in learned.Facts
            select row is DataFact data ? DataFact.Create(data.Form, data.Rows, data.Lessons.Concat((step as LearnedFact)?.Lessons ?? Enumerable.Empty<Lesson>())) : null);

    private Value? SelectOwn(IInvocationOperation call, IReadOnlyList<OwnOperand> operands)
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

    private Value? DescribeOwn(IInvocationOperation call, IReadOnlyList<OwnOperand> operands)
    {
        if (!OwnCalls.Describes(call.TargetMethod)
            || operands.FirstOrDefault(operand => operand.Carrier != Carrier.None && operand.IsRows) is not { } rows)
        {
            return null;
        }

        return rows.IsOneRow ? rows.Value : Learn(Learning.Distribution, rows, ImmutableArray<Lesson>.Empty, SiteOf(call));
    }

    // A model and rows give predictions; a row and what was learned give a row.
    private Value? ApplyOwn(IInvocationOperation call, IReadOnlyList<OwnOperand> operands)
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

    // Functions of numbers, such as a root, and statistics of one row.
    private Value? Pass(IInvocationOperation call, IReadOnlyList<OwnOperand> operands)
    {
        if (operands.Count == 0 || !Carriers.IsNumber(call.Type))
        {
            return null;
        }

        if (operands[0].IsOneRow && _apis.Find(Role.Statistic, call.TargetMethod) is not null)
        {
            return operands[0].Value;
        }

        return operands.All(operand => operand.Carrier == Carrier.None) && operands.FirstOrDefault(operand => !operand.Value.Facts.IsEmpty) is not null
            ? Numbers(operands.Select(operand => operand.Value).ToArray())
            : null;
    }

    // What numbers are computed to. A verdict stays one, and so does what was learned.
    private static Value? Numbers(params Value[] operands)
    {
        foreach (var form in new[] { DataForm.Metric, DataForm.Verdict })
        {
            var known = operands.SelectMany(operand => operand.Facts).OfType<DataFact>().Where(data => data.Form == form).ToList();
            if (known.Count > 0)
            {
                return Value.Of(DataFact.Create(form, known.SelectMany(data => data.Rows), known.SelectMany(data => data.Lessons)));
            }
        }

        if (!operands.Any(operand => operand.IsAll<LearnedFact>()) || operands.Any(operand => operand.Facts.OfType<DataFact>().Any()))
        {
            return null;
        }

        return Value.Of(LearnedFact.Of(ClassStatistics.Merge(
            operands.SelectMany(operand => operand.Facts.OfType<LearnedFact>()).SelectMany(learned => learned.Lessons))));
    }

    // What a sum is where there are no rows does not matter.
    private static Value Settled(Value sum) =>
        sum.Facts.Any(fact => fact is LearnedFact) && sum.Facts.All(fact => fact is LearnedFact or ConstantFact)
            ? Value.Of(sum.Facts.OfType<LearnedFact>())
            : sum;

    private Value Compute(IBinaryOperation binary, Value left, Value right)
    {
        if (!_readsOwnModels)
        {
            return Combine(left, right);
        }

        (left, right) = (Settled(left), Settled(right));
        return (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.Subtract
                ? Verdict(left, right) ?? Verdict(right, left)
                : null)
            ?? Numbers(left, right)
            ?? Combine(left, right);
    }

    // A prediction held against a label.
    private static Value? Verdict(Value prediction, Value label) =>
        prediction.IsAll<DataFact>() && label.IsAll<DataFact>()
        && prediction.Facts.OfType<DataFact>().All(data => data.Form == DataForm.Rows && OwnOperand.HasModel(data.Lessons))
        && label.Facts.OfType<DataFact>().All(data => data.Form == DataForm.Rows && !OwnOperand.HasModel(data.Lessons))
            ? prediction.Select(fact => fact is DataFact data
                ? DataFact.Create(DataForm.Verdict, data.Rows.Select(rows => rows.IsElement ? rows.Holders : rows), data.Lessons)
                : null)
            : null;

    // Verdicts that a query counts, averages or sums up.
    private Value? Aggregate(IInvocationOperation call, CallValues values, IReadOnlyList<OwnOperand> operands)
    {
        if (!Carriers.IsNumber(call.Type) || operands.Count == 0 || !IsOfPlatform(call.TargetMethod))
        {
            return null;
        }

        var data = operands[0].Value;
        var verdict = data;
        if (operands.Count == 2 && operands[1].Value.Single<FunctionFact>() is { } function && !IsOnlyVerdict(data))
        {
            if (!data.IsAll<DataFact>())
            {
                return null;
            }

            verdict = Invoke(function, call, Enumerable.Repeat(Element(data, call), function.Method.Parameters.Length).ToList());
        }

        return IsOnlyVerdict(verdict) && operands[0].Type.RowType() is not null
            ? Measure(call, verdict.Select(fact => fact is DataFact known ? DataFact.Create(DataForm.Rows, known.Rows, known.Lessons) : null), Enumerable.Empty<Lesson>())
            : null;
    }

    private static bool IsOnlyVerdict(Value value) =>
        value.IsAll<DataFact>() && value.Facts.OfType<DataFact>().All(data => data.Form == DataForm.Verdict);

    // hits++ under a condition that holds predictions against labels.
    private void Keep(IOperation condition, Value decided)
    {
        if (_readsOwnModels && IsOnlyVerdict(decided))
        {
            _verdicts[condition.Syntax] = decided;
        }
    }

    private readonly Dictionary<SyntaxNode, Value> _verdicts = new();

    private Value? Counted(IOperation counting)
    {
        if (_verdicts.Count == 0 || (counting is IFlowCaptureOperation { Value.ConstantValue.HasValue: false }))
        {
            return null;
        }

        var conditions = Choices.ConditionsOf(counting.Syntax);
        foreach (var pair in _verdicts)
        {
            if (conditions.Any(condition => condition.Span.Contains(pair.Key.Span)))
            {
                return counting is IFlowCaptureOperation ? pair.Value : Summed(pair.Value, pair.Key);
            }
        }

        return null;
    }

    private Value Summed(Value verdict, SyntaxNode at)
    {
        var data = verdict.Select(fact => fact is DataFact known ? DataFact.Create(DataForm.Rows, known.Rows, known.Lessons) : null);
        Judge(Site.Of(at, _frame.Calls), data, OwnOperand.LessonsOf(data));
        return data.Select(fact => fact is DataFact known ? DataFact.Create(DataForm.Metric, known.Rows, known.Lessons) : null);
    }

    // Sums in loops: of verdicts, and of the values of all rows.
    private Value Accumulated(ICompoundAssignmentOperation compound, Value target, Value value)
    {
        if (_readsOwnModels)
        {
            if (compound.OperatorKind == BinaryOperatorKind.Add)
            {
                if (IsOnlyVerdict(value))
                {
                    return Summed(value, compound.Value.Syntax);
                }

                if (compound.Value.ConstantValue.HasValue && Counted(compound) is { } counted)
                {
                    return counted;
                }

                if (SumOverRows(compound, value) is { } sum)
                {
                    return sum;
                }
            }

            (target, value) = (Settled(target), Settled(value));
            if (Numbers(target, value) is { } number)
            {
                return number;
            }
        }

        return Combine(target, value);
    }

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

    private static bool IsRowOf(OwnOperand row, SyntaxNode code, SyntaxNode declaration) =>
        row.Operation is ILocalReferenceOperation { Local: { DeclaringSyntaxReferences: { Length: 1 } references } }
        && references[0].GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ForEachStatementSyntax loop
        && RowLoops.GoOverAll(code, loop.Expression.ToString(), declaration);

    private static ISymbol? RootOf(IOperation target) => target.Unwrap() switch
    {
        ILocalReferenceOperation local => local.Local,
        IArrayElementReferenceOperation element => RootOf(element.ArrayReference),
        IFlowCaptureReferenceOperation => null,
        _ => null,
    };

    // rows[i][j] = (rows[i][j] - mean) / deviation; a new array whose rows are made from those of another.
    private void Fill(IArrayElementReferenceOperation element, Value value)
    {
        if (!_readsOwnModels || RootOf(element) is not { } root || _state[Place.Of(root)] is not { } known)
        {
            return;
        }

        var lessons = OwnOperand.LessonsOf(value).Where(lesson => lesson.Learning is not Learning.Model and not Learning.Choice).ToList();
        var place = Place.Of(root);
        if (known.Single<DataFact>() is { Form: DataForm.Rows, Rows: { Length: 1 } own } filled)
        {
            var isFresh = own[0].Source.Site?.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.ArrayCreationExpressionSyntax;
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
                || row.Rows.All(set => one.Rows.Any(known => string.Equals(known.Source.Key, set.Source.Key, System.StringComparison.Ordinal))))
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

    private bool IsTuple(ITypeSymbol? type) => _readsOwnModels && type is { IsTupleType: true };

    private RowStep MemberOf(DataFact data, int index, IOperation target) =>
        RowStep.Item("members(" + data.RowsKey + ")", ".Item" + (index + 1), SiteOf(target));

    private static ITypeSymbol? ElementType(ITypeSymbol? type, int index) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length ? tuple.TupleElements[index].Type : null;
}
