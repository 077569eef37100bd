using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow.ControlFlow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>
/// Runs a method on facts instead of values: its own code, and that of the helpers of the same file that it calls. What it meets
/// is observed with what is known at the fixed point, since each later visit of a call replaces what an earlier one saw.
/// </summary>
internal sealed partial class Interpreter : ForwardAnalysis<FlowState>
{
    private readonly FileOperations _file;
    private readonly GraphCache _graphs;
    private readonly PlaceTable _places;
    private readonly ApiTable _apis;
    private readonly ApiTransfer _transfer;
    private readonly MemberFacts _members;
    private readonly Dictionary<(Role Role, Key Site), Observation> _observations = new();
    private readonly HashSet<Site> _run = new();
    private readonly Choices _choices = new();

    // The conditions of which it is not known how they come out.
    private readonly HashSet<Site> _open = new();

    private Frame _frame;
    private FlowState _state = FlowState.Empty;
    private bool? _outcome;

    private Interpreter(
        FileOperations file, GraphCache graphs, ApiTable apis, MemberFacts members, VisitBudget budget, Frame frame, bool readsOwnModels)
        : base(budget)
    {
        _file = file;
        _graphs = graphs;
        _places = graphs.Places;
        _apis = apis;
        _members = members;
        _frame = frame;
        _readsOwnModels = readsOwnModels;
        _transfer = new ApiTransfer(apis, Observe);
    }

    /// <summary>Runs one function or initializer of a file from its start.</summary>
    /// <returns>What was observed; nothing where the code is too large.</returns>
    public static IReadOnlyCollection<Observation> Run(
        FileOperations file,
        GraphCache graphs,
        ApiTable apis,
        MemberFacts members,
        ISymbol owner,
        IOperation body,
        VisitBudget budget,
        bool readsOwnModels)
    {
        if (graphs.Of(body) is not { } graph)
        {
            return Array.Empty<Observation>();
        }

        var frame = new Frame(owner, graph, Value.None, ImmutableArray<SyntaxNode>.Empty, caller: null);
        var interpreter = new Interpreter(file, graphs, apis, members, budget, frame, readsOwnModels);
        interpreter.Run(graph, FlowState.Empty);
        if (budget.IsSpent)
        {
            return Array.Empty<Observation>();
        }

        interpreter.KeepMembers();
        return interpreter._observations.Values;
    }

    /// <inheritdoc/>
    protected override FlowState Transfer(IOperation operation, FlowState state)
    {
        _state = state;
        Evaluate(operation);
        return _state;
    }

    /// <inheritdoc/>
    protected override FlowState Return(IOperation value, FlowState state)
    {
        _state = state;
        _frame.Returned = _frame.Returned.Join(Evaluate(value));
        return _state;
    }

    /// <inheritdoc/>
    protected override FlowState Branch(IOperation condition, FlowState state)
    {
        _state = state;
        var decided = Evaluate(condition);
        _choices.Add(condition.Syntax, decided);
        Keep(condition, decided);
        _outcome = OutcomeOf(condition);
        if (_outcome is null && Trains)
        {
            _open.Add(SiteOf(condition));
        }

        return _state;
    }

    /// <inheritdoc/>
    protected override bool? Outcome => _outcome;

    /// <inheritdoc/>
    protected override FlowState Join(FlowState left, FlowState right) => left.Join(right);

    /// <inheritdoc/>
    protected override bool AreEqual(FlowState left, FlowState right) => left.SaysTheSameAs(right);

    private void Observe(Observation observation)
    {
        var key = (observation.Role, observation.Site.Key);
        _observations[key] = _observations.TryGetValue(key, out var earlier) ? observation.After(earlier) : observation;
    }

    // A switch that a caller sets, or something that a caller leaves out.
    private bool? OutcomeOf(IOperation condition) => _frame.Calls.IsEmpty ? null : condition.Unwrap() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !OutcomeOf(not.Operand),
        IParameterReferenceOperation parameter => Evaluate(parameter).Single<ConstantFact>()?.Value as bool?,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } test => IsNull(test),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } test => !IsNull(test),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } test when value.IsNull() => IsNull(test.Value),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } } test when value.IsNull() =>
            !IsNull(test.Value),
        _ => null,
    };

    private bool? IsNull(IBinaryOperation test) =>
        test.RightOperand.IsNull() ? IsNull(test.LeftOperand) : test.LeftOperand.IsNull() ? IsNull(test.RightOperand) : null;

    private bool? IsNull(IOperation operand) =>
        operand.Unwrap() is not IParameterReferenceOperation parameter || Evaluate(parameter) is not { IsUnknown: false } value ? null
        : value.IsNone ? true
        : value.Facts.All(fact => fact is ObjectFact || fact is DataFact { Rows: { Length: 1 } rows } && rows[0].Source.Site is not null) ? false
        : null;

    private Site SiteOf(IOperation operation) => Site.Of(operation.Syntax, _frame);

    // Rows that a place makes anew are not the rows that it made before.
    private Value MadeAt(Site site)
    {
        Refresh(site);
        return Value.Of(DataFact.Of(new RowSet(RowSource.MadeAt(site))));
    }

    private void Refresh(Site site)
    {
        if (!_run.Add(site))
        {
            _state = _state.AgedAt(site);
        }
    }

    private void KeepMembers()
    {
        foreach (var (member, value) in _memberWrites.Values)
        {
            _members.Add(member, value);
        }
    }

    private Value Call(IMethodSymbol method, IOperation call, Value receiver, IReadOnlyList<(IParameterSymbol Parameter, Value Value)> arguments)
    {
        var definition = method.Definition();
        if (!CanEnter(definition))
        {
            return GiveUp();
        }

        var graph = definition.MethodKind == MethodKind.LocalFunction
            ? GraphCache.OfLocalFunction(_frame, definition)
            : IsKnown(definition) ? _graphs.Of(_file.BodyOf(definition)) : null;
        return graph is null ? GiveUp() : Run(definition, graph, call.Syntax, receiver, arguments);
    }

    private bool CanEnter(IMethodSymbol function) => _frame.Calls.Length < FlowLimits.MaxCallDepth && !_frame.IsRunning(function);

    private Value GiveUp()
    {
        ForgetShared();
        return Value.Unknown;
    }

    // Code that is not looked into may write what it shares with this code: members, and variables that local functions catch.
    private void ForgetShared() =>
        _state = _state.Without(place => place.IsMember).Forgetting(place =>
            place.Symbol is ILocalSymbol or IParameterSymbol && _file.IsWrittenInLocalFunction(place.Symbol));

    private bool IsKnown(IMethodSymbol method) =>
        ValueFlow.IsHelper(_file, method)
        || (method.AssociatedSymbol is IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } property
            && property.DeclaringSyntaxReferences.Length == 1
            && property.DeclaringSyntaxReferences[0].SyntaxTree == _file.Tree);

    private Value Run(
        IMethodSymbol function,
        ControlFlowGraph graph,
        SyntaxNode call,
        Value receiver,
        IReadOnlyList<(IParameterSymbol Parameter, Value Value)> arguments)
    {
        var caller = _frame;
        var frame = new Frame(function, graph, receiver, caller.Calls.Add(call), caller);
        _frame = frame;
        foreach (var (parameter, value) in arguments)
        {
            _state = _state.With(_places.Of(parameter), value);
        }

        var end = Run(graph, _state);
        _frame = caller;
        if (end is not null)
        {
            _state = end;
        }

        return frame.Returned;
    }

    // The facts of a function's own variables end with it; what its lambdas caught stays in the caller's variables.
    private void Leave(IMethodSymbol function) =>
        _state = _state.Without(place => SymbolEqualityComparer.Default.Equals(place.Symbol?.ContainingSymbol, function));

    private Value Invoke(FunctionFact function, IOperation call, IReadOnlyList<Value> arguments)
    {
        var parameters = function.Method.Parameters
            .Select((parameter, index) => (parameter, index < arguments.Count ? arguments[index] : Value.Unknown))
            .ToList();
        if (function.Graph is not { } graph)
        {
            return Call(function.Method, call, _frame.Instance, parameters);
        }

        if (!CanEnter(function.Method))
        {
            return GiveUp();
        }

        var result = Run(function.Method, graph, call.Syntax, _frame.Instance, parameters);
        Leave(function.Method);
        return result;
    }
}
