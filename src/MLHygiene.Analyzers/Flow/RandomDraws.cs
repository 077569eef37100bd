using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Finds code that gives something else each time it runs, because it draws random numbers. A generator that the code seeds for itself
/// starts again with each run and does not count, nor does a draw that is stored for the next run.
/// </summary>
internal sealed class RandomDraws
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;

    // Helpers that call each other in many places are looked into once for each depth, not once for each way there.
    private readonly Dictionary<(IOperation Body, int Depth), bool> _helpers = new();

    public RandomDraws(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>Whether running a piece of code draws, itself or in the helpers of the file that it calls.</summary>
    /// <param name="code">A function's code, or an expression.</param>
    /// <param name="scope">What runs again as a whole; a generator made inside it is made again.</param>
    public bool Draws(IOperation code, IOperation scope) => Draws(code, scope, depth: 0);

    /// <summary>Whether a sort key is random: its function draws, or reads what an earlier step of the same query drew.</summary>
    /// <param name="order">The call that sorts.</param>
    /// <param name="scope">What runs again as a whole; null where only the function does.</param>
    public bool IsRandomKey(ApiCall order, IOperation? scope = null) =>
        order.ValueOf("key") is { } key
        && FunctionOf(key) is { } function
        && (Draws(function, scope ?? function, depth: 0)
            || order.ValueOf("data") is { } rows && MemberRead(function) is { } member && IsDrawnMember(rows, member));

    /// <summary>The operations that run when code runs: those of lambdas and local functions run elsewhere.</summary>
    public static IEnumerable<IOperation> OwnOperations(IOperation code)
    {
        var work = new Stack<IOperation>();
        work.Push(code);
        while (work.Count > 0)
        {
            var operation = work.Pop();
            yield return operation;
            foreach (var child in operation.ChildOperations)
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                {
                    work.Push(child);
                }
            }
        }
    }

    private bool Draws(IOperation code, IOperation scope, int depth) =>
        OwnOperations(code).Any(operation => !IsStored(operation, code)
            && (ApiCall.Find(_apis, Role.Entropy, operation) is not null && !IsRepeatable(GeneratorOf(operation), scope)
                || depth < FlowLimits.MaxCallDepth && CallsDrawingHelper(operation, scope, depth)));

    private bool CallsDrawingHelper(IOperation operation, IOperation scope, int depth) =>
        operation is IInvocationOperation invocation
        && ValueFlow.IsHelper(_file, invocation.TargetMethod)
        && !invocation.Arguments.Any(argument => IsMadeInside(argument.Value.Unwrap(), scope))
        && _file.BodyOf(invocation.TargetMethod).Any(body =>
            // A local function of what runs again draws from what is made again with it.
            body.IsInside(scope) ? body != scope && Draws(LocalBody(body), scope, depth + 1) : HelperDraws(body, depth + 1));

    private static IOperation LocalBody(IOperation body) => body is ILocalFunctionOperation { Body: { } block } ? block : body;

    private bool HelperDraws(IOperation body, int depth)
    {
        if (!_helpers.TryGetValue((body, depth), out var draws))
        {
            draws = Draws(body, body, depth);
            _helpers.Add((body, depth), draws);
        }

        return draws;
    }

    /// <summary>What a draw draws from: its receiver, or the first argument of an extension method.</summary>
    public static IOperation? GeneratorOf(IOperation draw) =>
        draw.Receiver() ?? (draw is IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments }
            ? arguments[0].Value
            : null);

    private bool IsRepeatable(IOperation? generator, IOperation scope)
    {
        var value = generator?.Unwrap();
        return value switch
        {
            null => false,
            IObjectCreationOperation creation => IsSeeded(creation),
            ILocalReferenceOperation local => IsRepeatable(local.Local, scope),
            IParameterReferenceOperation parameter => _file.WritesTo(parameter.Parameter).Count > 0,
            IFieldReferenceOperation { Field.IsReadOnly: false } field => _file.WritesTo(field.Field).Any(write => !IsInitial(write)),
            // What a factory hands out may be made anew, from the same seed.
            IInvocationOperation => true,
            _ => false,
        };
    }

    private bool IsRepeatable(ILocalSymbol generator, IOperation scope)
    {
        var writes = _file.WritesTo(generator);
        return writes.Count > 1
            || writes.Count == 1 && (writes[0] is not { } value || value.IsInside(scope) && IsRepeatable(value, scope));
    }

    private bool IsInitial(IOperation? write) =>
        write is not null && _file.FunctionOf(write) is IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };

    private bool IsMadeInside(IOperation value, IOperation scope) =>
        value is IObjectCreationOperation creation && IsSeeded(creation)
        || value is ILocalReferenceOperation local && IsRepeatable(local.Local, scope);

    private static bool IsSeeded(IObjectCreationOperation creation) =>
        creation.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit);

    // A draw that is put into a field, an element, a collection or an empty slot is what the next run reads.
    private bool IsStored(IOperation draw, IOperation code)
    {
        for (var at = draw; at != code && at.Parent is { } parent; at = parent)
        {
            if (parent is ICoalesceAssignmentOperation
                || parent is IArgumentOperation { Parent: IInvocationOperation { Instance: { } collection, TargetMethod.Name: "Add" or "TryAdd" or "GetOrAdd" } }
                    && !IsMadeIn(code, collection)
                || parent is ISimpleAssignmentOperation assignment && assignment.Value == at
                    && assignment.Target is not ILocalReferenceOperation && !IsMadeIn(code, assignment.Target))
            {
                return true;
            }
        }

        return false;
    }

    // An element or member of what the code makes itself, which is gone when it runs again.
    private bool IsMadeIn(IOperation code, IOperation target)
    {
        var at = target.Unwrap();
        while (true)
        {
            switch (at)
            {
                case IArrayElementReferenceOperation element:
                    at = element.ArrayReference.Unwrap();
                    break;
                case IMemberReferenceOperation { Instance: { } instance }:
                    at = instance.Unwrap();
                    break;
                case IInstanceReferenceOperation instance:
                    return instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver;
                case ILocalReferenceOperation { Local: var local }:
                    return _file.WritesTo(local) is { Count: 1 } writes
                        && writes[0]?.Unwrap() is { } made and (IObjectCreationOperation or IArrayCreationOperation)
                        && made.IsInside(code);
                default:
                    return false;
            }
        }
    }

    /// <summary>The code of the function that a value is: a lambda, or a method of the file; null where it may be another.</summary>
    public IOperation? FunctionOf(IOperation key, int depth = 0)
    {
        var target = key.Unwrap();
        target = target is IDelegateCreationOperation creation ? creation.Target.Unwrap() : target;
        switch (target)
        {
            case IAnonymousFunctionOperation lambda:
                return lambda;
            case IMethodReferenceOperation { Method: { } method } when ValueFlow.IsHelper(_file, method):
                return _file.BodyOf(method) is { Count: 1 } bodies ? bodies[0] : null;
            case ILocalReferenceOperation or IFieldReferenceOperation when depth < FlowLimits.MaxCallDepth:
                var variable = target.CalledMember() ?? (target as ILocalReferenceOperation)?.Local;
                return variable is not null && _file.WritesTo(variable) is { Count: 1 } writes && writes[0] is { } value
                    ? FunctionOf(value, depth + 1)
                    : null;
            default:
                return null;
        }
    }

    // t => t.Key
    private static ISymbol? MemberRead(IOperation function) =>
        function is IAnonymousFunctionOperation lambda
        && Result(lambda) is IMemberReferenceOperation { Instance: { } instance } read
        && instance.Unwrap() is IParameterReferenceOperation parameter
        && lambda.Symbol.Parameters.Contains(parameter.Parameter, SymbolEqualityComparer.Default)
            ? read.Member
            : null;

    /// <summary>Whether a member of the rows of a query is drawn when the query runs, and again with each run.</summary>
    public bool IsDrawnMember(IOperation rows, ISymbol member)
    {
        for (var depth = 0; depth < FlowLimits.MaxHolders && rows.Type.IsLazySequence(); depth++)
        {
            if (rows is ILocalReferenceOperation local && _file.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { } value)
            {
                rows = value.Unwrap();
            }
            else if (ApiCall.Find(_apis, Role.Sequence, rows) is not { } step)
            {
                return false;
            }
            else if (step.ValueOf("map") is { } map)
            {
                return FunctionOf(map) is IAnonymousFunctionOperation made
                    && Result(made) is { } row
                    && Component(row, member) is { } component
                    && Draws(component, made, depth: 0);
            }
            else if (step.ValueOf("data") is { } data)
            {
                rows = data;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    private static IOperation? Result(IAnonymousFunctionOperation lambda)
    {
        var returns = OwnOperations(lambda.Body).OfType<IReturnOperation>().ToList();
        return returns.Count == 1 ? returns[0].ReturnedValue?.Unwrap() : null;
    }

    private static IOperation? Component(IOperation row, ISymbol member) => row switch
    {
        ITupleOperation { Type: INamedTypeSymbol { TupleElements: { IsDefault: false } fields } } tuple => tuple.Elements
            .Where((_, index) => index < fields.Length && member is IFieldSymbol field && SameElement(fields[index], field))
            .FirstOrDefault(),
        IAnonymousObjectCreationOperation anonymous => Initialized(anonymous.Initializers, member),
        IObjectCreationOperation creation => creation.Arguments
                .FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, member.Name, StringComparison.OrdinalIgnoreCase))?.Value
            ?? (creation.Initializer is { } initializer ? Initialized(initializer.Initializers, member) : null),
        _ => null,
    };

    private static bool SameElement(IFieldSymbol left, IFieldSymbol right) =>
        string.Equals((left.CorrespondingTupleField ?? left).Name, (right.CorrespondingTupleField ?? right).Name, StringComparison.Ordinal);

    private static IOperation? Initialized(IEnumerable<IOperation> initializers, ISymbol member) =>
        initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => string.Equals(assignment.Target.CalledMember()?.Name, member.Name, StringComparison.Ordinal))?.Value;
}
