using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <content>
/// Models that a loop over batches trains by their gradients. A model learns from the rows of a loop when the gradients of what it said
/// about them are taken, and an optimizer steps. What it says about other rows is an evaluation as soon as somebody holds it against
/// something of those rows and reads a number.
/// </content>
internal sealed partial class Interpreter
{
    private bool Trains => _apis.Has(Role.Predict);

    // What a call does to batches, predictions and models; null where it is about none of them.
    private Value? Train(IInvocationOperation call, CallValues values, List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        var method = call.TargetMethod;
        if (!Trains)
        {
            return null;
        }

        if (_apis.Find(Role.Predict, method) is { } predict)
        {
            return Predict(predict, call, values, arguments);
        }

        if (_apis.Find(Role.Backward, method) is { } backward)
        {
            TakeGradients(backward, call, arguments.Select(argument => argument.Value).Append(values.Receiver));
            return Value.None;
        }

        if (_apis.Find(Role.Step, method) is not null)
        {
            RunLambdas(call, arguments, Value.None);
            Step();
            return Value.Unknown;
        }

        if (_apis.Find(Role.ClearGradients, method) is not null)
        {
            _state = _state.Without(place => place.IsOfGradients);
            return Value.None;
        }

        if (_apis.Find(Role.Restore, method) is { } restored)
        {
            Forget(values.Of(restored, "model"));
            return values.Receiver;
        }

        return Batches(call, values) ?? Compute(call, values.Receiver, arguments);
    }

    // A loader has the rows of its dataset, whatever their order. Which rows an order of the caller's leaves out is not known.
    private Value? Batches(IOperation call, CallValues values)
    {
        if (!Trains || _apis.Find(Role.Loader, values.Member) is not { } entry)
        {
            return null;
        }

        var data = ApiTransfer.Rows(values.Of(entry, "data"));
        var rows = data.IsUnknown ? MadeAt(values.Site) : data;
        var isChosen = (entry.Find("shuffle") is { } shuffle && !values.Takes(shuffle))
            || (entry.Find("data") is { } parameter && call.ValueFor(parameter)?.NamedSymbol() is { } dataset && SwitchedDataset.Is(_file, dataset));
        return rows.Select(fact => fact is DataFact whole
            ? (isChosen ? whole.With(RowStep.Some(values.Site)) : whole).With(RowStep.Loader(values.Site))
            : null);
    }

    // A loop begins. What comes from elsewhere is a loader if its type says so.
    private Value Enumerate(IInvocationOperation enumerator, Value collection) =>
        Trains && collection.Facts.Any(fact => fact is DataFact { IsLoader: false }) && IsLoader(enumerator.TargetMethod.ContainingType)
            ? collection.Select(fact => fact is DataFact data ? data.With(RowStep.Loader(SiteOf(enumerator))) : fact)
            : collection;

    private bool IsLoader(ITypeSymbol type) =>
        _apis.Entries(Role.Loader)
            .SelectMany(entry => _apis.Resolve(entry))
            .OfType<IMethodSymbol>()
            .Select(method => method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType)
            .Any(loader => IsOrDerivesFrom(loader, type.OriginalDefinition));

    private static bool IsOrDerivesFrom(ITypeSymbol? type, ITypeSymbol definition)
    {
        for (; type is { TypeKind: TypeKind.Class }; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition))
            {
                return true;
            }
        }

        return false;
    }

    // A loop that may stop early sees nobody knows which rows.
    private static bool IsWholePass(IOperation current) =>
        current.IsImplicit
        && current.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
        && !loop.Statement
            .DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax)
            .Any(node => node is ReturnStatementSyntax or GotoStatementSyntax || (node is BreakStatementSyntax && Leaves(node, loop)));

    private static bool Leaves(SyntaxNode leave, CommonForEachStatementSyntax loop) =>
        leave.Ancestors().First(node => node.IsLoop() || node is SwitchStatementSyntax) == loop;

    private Value? Predict(
        ModelEntry entry, IInvocationOperation call, CallValues values, List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        var inputs = arguments.Select(argument => argument.Value).Where(BatchArithmetic.IsAbout).ToList();
        if (inputs.Count == 0)
        {
            return null;
        }

        var input = BatchArithmetic.Of(inputs);
        if (Identity(values.Of(entry, "model")) is not { } model)
        {
            // A loss that is not known measures all the same.
            return Read(call, input.IsAll<PredictionFact>() ? input : Value.Unknown);
        }

        var learned = _state[Place.Weights(model)] is { } weights
            ? weights.Facts.OfType<LearnedFact>().Select(fact => fact.Lessons).ToList()
            : new List<ImmutableArray<Lesson>> { ImmutableArray<Lesson>.Empty };
        var site = SiteOf(call);
        return Read(call, input.IsUnknown || learned.Count == 0 ? Value.Unknown : Value.Of(
            from fact in input.Facts
            from lessons in learned
            select fact switch
            {
                PredictionFact prediction => prediction.By(model, lessons),
                DataFact batch => PredictionFact.Of(entry, model, batch, lessons, site),
                _ => null,
            }));
    }

    // What a model is known by: the object, or the place that it comes from.
    private static Fact? Identity(Value model) => model.Facts.Length != 1 ? null : model.Facts[0] switch
    {
        ObjectFact { IsOld: false } created => created,
        DataFact { Form: DataForm.Rows, Rows: { Length: 1 } rows } data when !rows[0].Source.IsOld && rows[0].Steps.All(IsMember) => data,
        _ => null,
    };

    private static bool IsMember(RowStep step) => step.Kind == RowStepKind.Item && step.Side.StartsWith(".", StringComparison.Ordinal);

    private void Forget(Value model)
    {
        if (Identity(model) is { } known)
        {
            _state = _state.WithoutWeightsOf(known);
        }
    }

    private void TakeGradients(ModelEntry entry, IInvocationOperation call, IEnumerable<Value> losses)
    {
        var site = SiteOf(call);
        foreach (var loss in losses.SelectMany(Predictions))
        {
            Observe(new Observation(entry, loss.Site, Value.Of(loss.Data), Value.None));
            foreach (var model in loss.Models)
            {
                var place = Place.Gradients(model);
                var lessons = loss.Data.Rows.Where(rows => IsCertain(call.Syntax, rows.Pass)).Select(rows => new Lesson(Learning.Model, rows, site));
                var known = _state[place]?.Single<LearnedFact>()?.Lessons ?? ImmutableArray<Lesson>.Empty;
                _state = LearnedFact.Of(known.Concat(lessons)) is { } learned
                    ? _state.With(place, Value.Of(learned))
                    : _state.Without(other => other.Equals(place));
            }
        }
    }

    private static IEnumerable<PredictionFact> Predictions(Value value) =>
        value.Facts.SelectMany(fact => fact switch
        {
            PredictionFact prediction => new[] { prediction },
            CollectionFact items => items.Element.Facts.OfType<PredictionFact>(),
            _ => Enumerable.Empty<PredictionFact>(),
        });

    private void Step()
    {
        foreach (var (place, gradients) in _state.Places.Where(pair => pair.Key.IsOfGradients).Select(pair => (pair.Key, pair.Value)).ToList())
        {
            if (place.Model is { } model && gradients.Single<LearnedFact>() is { Lessons: { IsEmpty: false } lessons })
            {
                var weights = Place.Weights(model);
                var known = _state[weights] ?? Value.Of(LearnedFact.Of(Enumerable.Empty<Lesson>()));
                _state = _state.With(
                    weights, known.Select(fact => fact is LearnedFact learned ? LearnedFact.Of(learned.Lessons.Concat(lessons)) : null));
            }
        }
    }

    // One loop for training and evaluation asks which of both it is: where that is not known, nothing is learned for certain.
    private bool IsCertain(SyntaxNode gradients, RowStep? pass)
    {
        if (pass is null)
        {
            return false;
        }

        var calls = _frame.Calls;
        for (var depth = calls.Length; depth >= pass.Site.Calls.Length; depth--)
        {
            var at = depth == calls.Length ? gradients : calls[depth];
            var callers = ImmutableArray.CreateRange(calls.Take(depth));
            var isOutermost = depth == 0;
            var loop = depth == pass.Site.Calls.Length ? pass.Site.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>() : null;
            foreach (var node in at.Ancestors().TakeWhile(node => !IsFunction(node) && !(isOutermost && node == loop)))
            {
                if (node is SwitchStatementSyntax || (node is IfStatementSyntax condition && IsOpen(condition, callers))
                    || (node is BlockSyntax block && block.Statements.Where(statement => statement.SpanStart < at.SpanStart)
                        .OfType<IfStatementSyntax>().Any(guard => Leaves(guard) && IsOpen(guard, callers))))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsFunction(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not GlobalStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static bool Leaves(IfStatementSyntax guard) =>
        guard.Statement.DescendantNodesAndSelf().Any(node => node is ContinueStatementSyntax or ReturnStatementSyntax);

    private bool IsOpen(IfStatementSyntax statement, ImmutableArray<SyntaxNode> calls) =>
        statement.Condition.DescendantNodesAndSelf().Any(node => _open.Contains(Site.Of(node, calls)));

    // Code of the program that is not known here may train the model anew.
    private void ForgetModels(IInvocationOperation call, IEnumerable<Value> operands)
    {
        if (Trains && (!call.TargetMethod.DeclaringSyntaxReferences.IsEmpty || call.TargetMethod.MethodKind == MethodKind.DelegateInvoke))
        {
            operands.ToList().ForEach(Forget);
        }
    }

    // A library computes from a batch, or from what a model said about it.
    private Value? Compute(IInvocationOperation call, Value receiver, List<(IParameterSymbol? Parameter, Value Value)> arguments)
    {
        var method = call.TargetMethod;
        var isKnown = method.MethodKind == MethodKind.DelegateInvoke
            ? receiver.Single<FunctionFact>() is not null
            : !method.DeclaringSyntaxReferences.IsEmpty;
        if (isKnown || method.ReturnsVoid)
        {
            return null;
        }

        // Sizes are no rows.
        var operands = arguments.Where(argument => !IsSize(argument.Parameter?.Type)).Select(argument => argument.Value).Append(receiver).ToList();
        if (!operands.Any(BatchArithmetic.IsAbout))
        {
            return null;
        }

        RunLambdas(call, arguments, Value.Unknown);
        var result = Read(call, BatchArithmetic.Of(operands));
        foreach (var argument in call.Arguments.Where(argument => argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out }))
        {
            Assign(argument.Value, result);
        }

        return result;
    }

    private static bool IsSize(ITypeSymbol? type) =>
        BatchArithmetic.IsNumber(type) || type is IArrayTypeSymbol array && BatchArithmetic.IsNumber(array.ElementType);

    // A number that says how well a model meets what it should have said.
    private Value Read(IOperation operation, Value result)
    {
        if (BatchArithmetic.IsNumber(operation.Type) && result.IsAll<PredictionFact>())
        {
            foreach (var metric in result.Facts.OfType<PredictionFact>().GroupBy(prediction => prediction.Site.Key))
            {
                if (metric.All(prediction => prediction.IsJudged))
                {
                    var first = metric.First();
                    Observe(new Observation(first.Entry, first.Site, Value.Of(metric.Select(prediction => prediction.Data)), Value.None, operation.Syntax));
                }
            }
        }

        return result;
    }
}
