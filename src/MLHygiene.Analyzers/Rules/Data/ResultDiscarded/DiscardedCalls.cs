using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data.ResultDiscarded;

/// <summary>The calls of a file whose result is all that they do, and is lost.</summary>
internal sealed class DiscardedCalls
{
    private readonly FileOperations _file;
    private readonly ApiTable _apis;
    private readonly ImmutableCalls _calls;
    private readonly MeantDiscard _meant;
    private readonly ResultTarget _targets;
    private readonly bool _isTestProject;

    public DiscardedCalls(FileOperations file, ApiTable apis, SemanticModel model, bool isTestProject)
    {
        _file = file;
        _apis = apis;
        _calls = new ImmutableCalls(file, apis);
        _meant = new MeantDiscard(file, apis, isTestProject);
        _targets = new ResultTarget(file, apis, model);
        _isTestProject = isTestProject;
    }

    /// <summary>The calls, in the order of the file.</summary>
    public IEnumerable<DiscardedCall> Find() =>
        _file.All
            .Select(operation => operation switch
            {
                IExpressionStatementOperation { Operation: var expression } statement when expression.Unwrap() is IInvocationOperation call =>
                    OfStatement(statement, expression, call),
                IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer()?.Value.Unwrap() is IInvocationOperation call =>
                    OfUnreadLocal(declarator, call),
                _ => null,
            })
            .OfType<DiscardedCall>();

    private DiscardedCall? OfStatement(IOperation statement, IOperation expression, IInvocationOperation call)
    {
        if (statement.Syntax.ContainsDiagnostics)
        {
            return null;
        }

        if (_calls.Find(call) is { } found)
        {
            var origin = _calls.OriginOf(found);
            return found.Entry.Find("gives") is not null && !IsAtHand(origin)
                || _meant.Is(statement, origin)
                || _apis.Find(Role.Fit, call.TargetMethod) is not null && !IsPlainFit(statement, call)
                    ? null
                    : Report(statement, expression, found, origin?.Variable() is null ? null : origin);
        }

        return IsEstimator(call) && !_meant.Is(statement, origin: null) || IsForward(call)
            ? new DiscardedCall(call, expression.Syntax, variable: null, isKept: false, isAssignable: false, inPlace: null)
            : null;
    }

    // What a call of something else makes may be made for what that call does.
    private static bool IsAtHand(IOperation? origin) => origin switch
    {
        IBinaryOperation binary => IsAtHand(binary.LeftOperand.Unwrap()) || IsAtHand(binary.RightOperand.Unwrap()),
        IUnaryOperation unary => IsAtHand(unary.Operand.Unwrap()),
        _ => origin?.Variable() is not null,
    };

    private DiscardedCall Report(IOperation statement, IOperation expression, ApiCall found, IOperation? variable)
    {
        var call = (IInvocationOperation)found.Operation;
        return new DiscardedCall(
            call,
            expression.Syntax,
            variable,
            isKept: false,
            variable is not null && _targets.Takes(variable, found, statement),
            variable is not null && call.Instance?.Unwrap() == variable ? ResultTarget.SwitchOf(found) : null);
    }

    // Rows that were put into another order, or sifted, and the code goes on with those from before.
    private DiscardedCall? OfUnreadLocal(IVariableDeclaratorOperation declarator, IInvocationOperation call) =>
        declarator.Symbol is { IsConst: false, IsRef: false } local
        && !local.Name.StartsWith("_", StringComparison.Ordinal)
        && !declarator.Syntax.ContainsDiagnostics
        && _file.ReferencesTo(local).Count == 0
        && _calls.Find(call) is { } found
        && (_apis.Find(Role.Shuffle, call.TargetMethod) ?? _apis.Find(Role.Filter, call.TargetMethod)) is not null
        && _calls.OriginOf(found) is { } origin
        && origin.LocalOrParameter() is { } rows
        && _file.ReferencesTo(rows).Any(read => read.Syntax.SpanStart > declarator.Syntax.Span.End && !read.IsAssigned())
            ? new DiscardedCall(call, declarator.GetVariableInitializer()!.Value.Syntax, origin, isKept: true, isAssignable: false, inPlace: null)
            : null;

    private bool IsEstimator(IInvocationOperation call) =>
        call.TargetMethod.DeclaringSyntaxReferences.IsEmpty && ApiCall.Find(_apis, Role.Estimator, call) is not null;

    // The prediction of a part of a model, in the method that makes the prediction of the whole.
    private bool IsForward(IInvocationOperation call) =>
        !call.TargetMethod.ReturnsVoid
        && call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
        && call.Instance?.Unwrap().Type is { DeclaringSyntaxReferences.IsEmpty: true }
        && ApiCall.Find(_apis, Role.Predict, call) is not null
        && _file.FunctionOf(call) is IMethodSymbol { IsOverride: true } whole
        && _apis.Find(Role.Predict, whole) is not null
        && !_file.All.Any(IsInPlace);

    // A part may have been told to write its result over what it is given.
    private static bool IsInPlace(IOperation operation) =>
        operation is IArgumentOperation { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: var name, Value.ConstantValue: not { HasValue: true, Value: false } }
        && string.Equals(name, "inplace", StringComparison.OrdinalIgnoreCase);

    // A fit may be told to show or to keep what it learns, and a lone one is measured or tested.
    private bool IsPlainFit(IOperation statement, IInvocationOperation call) =>
        !_isTestProject
        && statement.Parent is IBlockOperation block && block.Operations.Any(other => other != statement && !other.IsImplicit)
        && call.Instance is { } estimator
        && PipelineSteps.Of(_apis, _file, estimator) is { IsEmpty: false } steps
        && steps.All(step => step is not null && !step.Operation.Descendants().Any(inner => inner is IAnonymousFunctionOperation or IMethodReferenceOperation or IObjectOrCollectionInitializerOperation))
        && !_file.All.Any(operation => operation is IInvocationOperation && _apis.Find(Role.Mutable, operation.CalledMember()) is not null);
}
