using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// The variables that all runs of a parallel function share: captured locals and parameters, and fields of objects that are shared.
/// Code that waits for a lock of any kind is taken to know what it shares.
/// </summary>
internal sealed class SharedState
{
    private readonly FileOperations _file;
    private readonly ParallelBody _body;

    public SharedState(FileOperations file, ApiTable apis, ParallelBody body)
    {
        _file = file;
        _body = body;
        var reached = CalledCode.From(file, new[] { body.Function }).ToImmutableArray();
        Operations = reached.Any(operation => ApiCall.Find(apis, Role.Lock, operation.Operation) is not null)
            ? ImmutableArray<ReachedOperation>.Empty
            : reached;
    }

    /// <summary>What runs when the function runs, in helpers of the file too. Empty where it waits for a lock.</summary>
    public ImmutableArray<ReachedOperation> Operations { get; }

    /// <summary>
    /// Where the shared variable that an expression names is used by its own name: there, or at the call that hands it to a helper.
    /// </summary>
    public static ReachedOperation PlaceOf(IOperation expression, ReachedOperation reached)
    {
        while (expression.Unwrap() is IParameterReferenceOperation { Parameter: var parameter }
            && reached.Caller is { Operation: IInvocationOperation call } caller
            && Same(parameter.ContainingSymbol, call.TargetMethod.Definition())
            && call.ValueFor(parameter.Name) is { } argument)
        {
            (expression, reached) = (argument, caller);
        }

        return reached;
    }

    /// <summary>The shared variable that an expression names; null where each run has its own, or it is not known.</summary>
    public ISymbol? VariableOf(IOperation expression, ReachedOperation reached) => VariableOf(expression.Unwrap(), reached.Caller, depth: 0);

    /// <summary>Whether an operation is only reached while a lock is held.</summary>
    public bool IsLocked(ReachedOperation reached)
    {
        for (var at = reached; at is not null; at = at.Caller)
        {
            if (at.Caller?.Operation is IInvocationOperation { TargetMethod: { } method }
                && (method.Definition() as IMethodSymbol)?.MethodImplementationFlags.HasFlag(MethodImplAttributes.Synchronized) == true)
            {
                return true;
            }

            for (var parent = at.Operation; parent is not null && parent != _body.Function; parent = parent.Parent)
            {
                if (parent is ILockOperation)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ISymbol? VariableOf(IOperation value, ReachedOperation? caller, int depth)
    {
        if (depth > FlowLimits.MaxCallDepth)
        {
            return null;
        }

        switch (value)
        {
            case ILocalReferenceOperation { Local: var local }:
                return !IsOfOneRun(local, caller) ? local
                    : ValueFlow.OnlyValueOf(_file, local)?.Unwrap() is { } alias ? VariableOf(alias, caller, depth + 1)
                    : null;
            case IParameterReferenceOperation { Parameter: var parameter }:
                return caller?.Operation is IInvocationOperation call && Same(parameter.ContainingSymbol, call.TargetMethod.Definition())
                    ? _file.WritesTo(parameter).Count == 0 && call.ValueFor(parameter.Name) is { } argument ? VariableOf(argument, caller.Caller, depth + 1) : null
                    // A parameter of a primary constructor belongs to an object, which may be another one in each run.
                    : IsOfOneRun(parameter, caller) || caller is not null && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? null
                    : parameter;
            case IFieldReferenceOperation { Field: var field }:
                return !IsOfOneThread(field) && IsShared(field, ((IFieldReferenceOperation)value).Instance, caller, depth) ? field : null;
            case IPropertyReferenceOperation { Property: var property, Arguments.IsEmpty: true } read:
                return IsAutomatic(property) && IsShared(property, read.Instance, caller, depth) ? property : null;
            default:
                return null;
        }
    }

    private bool IsShared(ISymbol member, IOperation? instance, ReachedOperation? caller, int depth) =>
        member.IsStatic || instance is not null && IsSharedObject(instance.Unwrap(), caller, depth);

    private bool IsSharedObject(IOperation value, ReachedOperation? caller, int depth)
    {
        if (value is not IInstanceReferenceOperation instance)
        {
            return value.Type is { IsReferenceType: true } && VariableOf(value, caller, depth + 1) is not null;
        }

        if (instance.ReferenceKind != InstanceReferenceKind.ContainingTypeInstance)
        {
            return false;
        }

        return caller?.Operation switch
        {
            null => true,
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } => IsSharedObject(value, caller.Caller, depth),
            IInvocationOperation { Instance: { } receiver } => IsSharedObject(receiver.Unwrap(), caller.Caller, depth),
            IMethodReferenceOperation { Instance: { } receiver } => IsSharedObject(receiver.Unwrap(), caller.Caller, depth),
            ILocalReferenceOperation => IsSharedObject(value, caller.Caller, depth),
            _ => false,
        };
    }

    private bool IsOfOneRun(ISymbol variable, ReachedOperation? caller)
    {
        if (IsDeclaredIn(variable, _body.Run.Syntax))
        {
            return true;
        }

        for (var at = caller; at is not null; at = at.Caller)
        {
            if (EnteredBy(at.Operation).Any(code => IsDeclaredIn(variable, code)))
            {
                return true;
            }
        }

        // The locals of a method that is handed to the call by name.
        return IsDeclaredIn(variable, _body.Function.Syntax);
    }

    private IEnumerable<SyntaxNode> EnteredBy(IOperation call) => call switch
    {
        IInvocationOperation { TargetMethod: { } method } => method.Definition().DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax()),
        IMethodReferenceOperation { Method: { } method } => method.Definition().DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax()),
        _ when call.Variable() is { } variable => _file.WritesTo(variable).OfType<IOperation>().Select(value => value.Syntax),
        _ => Enumerable.Empty<SyntaxNode>(),
    };

    private static bool IsDeclaredIn(ISymbol variable, SyntaxNode code) =>
        variable.DeclaringSyntaxReferences.Any(declaration =>
            declaration.SyntaxTree == code.SyntaxTree && code.Span.Contains(declaration.Span));

    private static bool IsOfOneThread(IFieldSymbol field) =>
        field.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: nameof(ThreadStaticAttribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } });

    private static bool IsAutomatic(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => Same(field.AssociatedSymbol, property));

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
