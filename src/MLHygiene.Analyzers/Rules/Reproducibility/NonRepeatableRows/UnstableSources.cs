using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// Reads a lazy source back to where its rows come from, and finds the step that gives something else in each pass. A collection gives
/// the same rows each time, and what the file does not show may do so.
/// </summary>
internal sealed class UnstableSources
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly RandomDraws _draws;

    public UnstableSources(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
        _draws = new RandomDraws(apis, file);
    }

    /// <summary>The step of a source that gives something else in each pass; null where the rows are the same, or may be.</summary>
    public UnstableSource? Find(IOperation source) => Find(source, isOrdered: false, depth: 0);

    private UnstableSource? Find(IOperation source, bool isOrdered, int depth)
    {
        if (depth > FlowLimits.MaxHolders)
        {
            return null;
        }

        var value = Certain(source);
        return IsQueryable(value.Type)
            ? isOrdered ? null : FindInQuery(value, depth)
            : value switch
            {
                IParameterReferenceOperation { Parameter: var parameter } when IsLazy(value.Type) => FindInCallers(parameter, isOrdered, depth),
                IInvocationOperation call when IsLazy(call.Type) => FindInCall(call, isOrdered, depth),
                IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } when IsLazy(value.Type) && ValueFlow.IsHelper(_file, getter) =>
                    FindInIterator(value, getter, property.Name),
                _ => null,
            };
    }

    // What a sketch returns in place of a value is not what it will return.
    private IOperation Certain(IOperation source)
    {
        var value = CertainValue.Of(_file, source, _apis, Role.Sequence, Role.Order, Role.Shuffle, Role.Split, Role.Materialise, Role.Ordered);
        return value.IsNull() || value is IThrowOperation ? source.Unwrap() : value;
    }

    private UnstableSource? FindInCall(IInvocationOperation call, bool isOrdered, int depth)
    {
        var method = call.TargetMethod.Definition();
        if (ValueFlow.IsHelper(_file, method))
        {
            return FindInIterator(call, method, method.Name)
                ?? call.Arguments.Select(argument => IsLazy(argument.Value.Unwrap().Type) ? Find(argument.Value, isOrdered, depth + 1) : null)
                    .FirstOrDefault(found => found is not null);
        }

        if (ApiCall.Find(_apis, Role.Consume, call) is not null)
        {
            return new UnstableSource(InstabilityKind.Consumed, call, call.TargetMethod.Name);
        }

        if (ApiCall.Find(_apis, Role.Shuffle, call) is not null)
        {
            return new UnstableSource(InstabilityKind.Random, call, call.TargetMethod.Name);
        }

        var order = ApiCall.Find(_apis, Role.Order, call);
        if (order is not null && _draws.IsRandomKey(order))
        {
            return new UnstableSource(InstabilityKind.Random, call, call.TargetMethod.Name);
        }

        isOrdered |= order is not null || ApiCall.Find(_apis, Role.Ordered, call) is not null;
        var rows = call.Arguments.Select(argument => argument.Value.Unwrap()).Where(value => IsLazy(value.Type) || IsQueryable(value.Type)).ToList();
        if (IsParallel(call.Type) && !isOrdered && !rows.Exists(value => IsParallel(value.Type)))
        {
            return new UnstableSource(InstabilityKind.Unordered, call, call.TargetMethod.Name);
        }

        return FindInFunctions(call) ?? rows.Select(value => Find(value, isOrdered, depth + 1)).FirstOrDefault(found => found is not null);
    }

    // What a query hands its functions to runs them again in each pass.
    private UnstableSource? FindInFunctions(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Type?.TypeKind == TypeKind.Delegate && _draws.FunctionOf(argument.Value) is { } function
                && UnstableCode.KindOf(_apis, _file, _draws, function) is { } kind)
            {
                return new UnstableSource(kind, call, call.TargetMethod.Name);
            }
        }

        return null;
    }

    private UnstableSource? FindInIterator(IOperation call, IMethodSymbol method, string name)
    {
        foreach (var body in _file.BodyOf(method))
        {
            if (RandomDraws.OwnOperations(body is ILocalFunctionOperation { Body: { } block } ? block : body).Any(step => step.Kind == OperationKind.YieldReturn)
                && UnstableCode.KindOf(_apis, _file, _draws, body) is { } kind)
            {
                return new UnstableSource(kind, call, name);
            }
        }

        return null;
    }

    // Rows that the helper gets from each of its callers.
    private UnstableSource? FindInCallers(IParameterSymbol parameter, bool isOrdered, int depth)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method
            || !ValueFlow.IsHelper(_file, method)
            || _file.WritesTo(parameter).Count > 0
            || _file.CallsOf(method) is not { Count: > 0 and <= FlowLimits.MaxAlternatives } calls)
        {
            return null;
        }

        UnstableSource? first = null;
        foreach (var call in calls)
        {
            if (call.OperandFor(parameter.Name) is not { } rows || Find(rows, isOrdered, depth + (FlowLimits.MaxHolders / FlowLimits.MaxCallDepth)) is not { } found)
            {
                return null;
            }

            first ??= found;
        }

        return first;
    }

    // A queryable over a collection of this process is a query like others.
    private UnstableSource? FindInQuery(IOperation query, int depth)
    {
        var at = query;
        for (var steps = 0; steps < FlowLimits.MaxHolders && at is IInvocationOperation { Instance: null, Arguments.IsEmpty: false } call; steps++)
        {
            if (ApiCall.Find(_apis, Role.Ordered, call) is not null || ApiCall.Find(_apis, Role.Shuffle, call) is not null)
            {
                return null;
            }

            at = Certain(call.Arguments[0].Value);
            if (!IsQueryable(at.Type))
            {
                return Find(at, isOrdered: false, depth + 1);
            }
        }

        return at is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } && _file.CallsOf(method).Count > 0
            ? FindInCallers(parameter, isOrdered: false, depth)
            : new UnstableSource(InstabilityKind.Query, query, (at.NamedSymbol() ?? at.CalledMember())?.Name ?? ShortText.Of(at.Syntax));
    }

    private static bool IsLazy(ITypeSymbol? type) => type.IsLazySequence();

    private static bool IsParallel(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "ParallelQuery" or "OrderedParallelQuery", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    private static bool IsQueryable(ITypeSymbol? type) =>
        type is not null && new[] { type }.Concat(type.AllInterfaces).Any(known =>
            known is INamedTypeSymbol { Name: nameof(IQueryable), ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } });
}
