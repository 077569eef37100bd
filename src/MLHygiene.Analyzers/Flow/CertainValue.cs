using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Asks what an expression certainly is: through variables of one value, the arguments of private helpers that are called once, and
/// helpers with one <c>return</c>. Where it may be something else, the answer is the expression that says so.
/// </summary>
internal static class CertainValue
{
    // Collection expressions are newer than the oldest compiler that the package loads in.
    private const int CollectionExpressionKind = 0x7F;
    private const int MaxSteps = 32;

    /// <summary>The expression that makes the value, unwrapped.</summary>
    public static IOperation Of(FileOperations file, IOperation expression) => Of(file, expression, static _ => false);

    /// <summary>The same, up to a call that plays one of the roles: what a helper is known to do is not read again.</summary>
    public static IOperation Of(FileOperations file, IOperation expression, ApiTable apis, params Role[] roles) =>
        Of(file, expression, value => value.CalledMember() is { } member && roles.Any(role => apis.Find(role, member) is not null));

    private static IOperation Of(FileOperations file, IOperation expression, Func<IOperation, bool> isKnown)
    {
        var value = expression.Unwrap();
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            if (isKnown(value) || Source(file, value)?.Unwrap() is not { } source)
            {
                break;
            }

            value = source;
        }

        return value;
    }

    /// <summary>The text that an expression certainly is; null where it is another value, or not known.</summary>
    public static string? TextOf(FileOperations file, IOperation expression) =>
        Constant(expression.Unwrap()) ?? Constant(Of(file, expression));

    /// <summary>
    /// The elements of an array or collection, each as written; null where they are not known, or where somebody may write to it.
    /// </summary>
    public static ImmutableArray<IOperation>? ElementsOf(FileOperations file, IOperation expression)
    {
        var value = expression.Unwrap();
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            if (value.Variable() is { } variable && file.ReferencesTo(variable).Any(MayChange))
            {
                return null;
            }

            if (Source(file, value)?.Unwrap() is not { } source)
            {
                break;
            }

            value = source;
        }

        return value switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } when sizes[0].ConstantValue is { HasValue: true, Value: 0 } =>
                ImmutableArray<IOperation>.Empty,
            _ when (int)value.Kind == CollectionExpressionKind =>
                value.ChildOperations.Any(child => child.IsSpread()) ? null : value.ChildOperations.ToImmutableArray(),
            _ => null,
        };
    }

    private static string? Constant(IOperation value) => value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private static IOperation? Source(FileOperations file, IOperation value) => value switch
    {
        ILocalReferenceOperation local => ValueFlow.OnlyValueOf(file, local.Local) ?? LastWrite(file, local),
        IFieldReferenceOperation field => ValueFlow.OnlyValueOf(file, field.Field),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property =>
            ValueFlow.OnlyValueOf(file, property.Property) ?? OnlyReturn(file, property.Property),
        IParameterReferenceOperation parameter => Argument(file, parameter.Parameter),
        IInvocationOperation invocation when ValueFlow.IsHelper(file, invocation.TargetMethod.Definition()) =>
            OnlyReturn(file, invocation.TargetMethod.Definition()),
        _ => null,
    };

    private static IOperation? OnlyReturn(FileOperations file, ISymbol function) =>
        function is not IPropertySymbol { IsVirtual: true } and not IPropertySymbol { IsOverride: true } and not IPropertySymbol { IsAbstract: true }
        && file.ReturnsOf(function) is { Count: 1 } returns
            ? returns[0]
            : null;

    private static IOperation? Argument(FileOperations file, IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None, IsParams: false }
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && IsCalledHereOnly(file, method) && ValueFlow.IsHelper(file, method)
        && file.WritesTo(parameter).Count == 0
        && file.CallsOf(method) is { Count: 1 } calls
            ? calls[0].OperandFor(parameter.Name)
            : null;

    // A part of the type in another file, or whoever gets the method as a delegate, may call it too.
    private static bool IsCalledHereOnly(FileOperations file, IMethodSymbol method) =>
        (method.MethodKind == MethodKind.LocalFunction
            || method.DeclaredAccessibility == Accessibility.Private
                && method.ContainingType.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree == file.Tree))
        && file.NamesOf(method).Count == 0;

    // Whoever else gets hold of it may write to it; a library takes the names that it is given as they are.
    private static bool MayChange(IOperation reference) => ValueFlow.UseOf(reference).User switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target != reference,
        IArrayElementReferenceOperation element => element.Parent is IAssignmentOperation or IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: not RefKind.None },
        IArgumentOperation { Parent: { } call } =>
            call.CalledMember() is not { DeclaringSyntaxReferences.IsEmpty: true } called || IsArrayClass(called.ContainingType),
        IForEachLoopOperation or IPropertyReferenceOperation => false,
        _ => true,
    };

    private static bool IsArrayClass(INamedTypeSymbol? type) =>
        type is { Name: "Array", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // 'chain = chain.Append(step);' line by line: the write before the read is the one that counts. It does where all writes are
    // statements of the block that declares the local, and the read is made there too, in whatever inner statement.
    private static IOperation? LastWrite(FileOperations file, ILocalReferenceOperation read)
    {
        if (EnclosingStatements(read) is not { } path)
        {
            return null;
        }

        IOperation? last = null;
        IOperation? block = null;
        var writes = 0;
        foreach (var reference in file.ReferencesTo(read.Local).Where(reference => reference.IsAssigned()))
        {
            if (reference.Parent is not ISimpleAssignmentOperation { Parent: IExpressionStatementOperation { Parent: IBlockOperation parent } statement } assignment
                || block is not null && block != parent)
            {
                return null;
            }

            block = parent;
            writes++;
            if (path.TryGetValue(parent, out var reader)
                && statement.Syntax.SpanStart < reader.Syntax.SpanStart
                && (last is null || last.Syntax.SpanStart < assignment.Syntax.SpanStart))
            {
                last = assignment.Value;
            }
        }

        if (block is null || !path.ContainsKey(block))
        {
            return null;
        }

        var declared = file.WritesTo(read.Local);
        var initial = declared.Where(value => value?.Parent is IVariableInitializerOperation).ToList();
        return declared.Count != writes + initial.Count || initial.Count > 1 || !DeclaresLocal(block, read.Local) ? null
            : last ?? initial.FirstOrDefault();
    }

    private static bool DeclaresLocal(IOperation block, ILocalSymbol local) =>
        block is IBlockOperation { Locals: var locals } && locals.Contains(local, SymbolEqualityComparer.Default);

    // The blocks around a read, each with its statement that contains the read; null inside a lambda, which may run later.
    private static Dictionary<IOperation, IOperation>? EnclosingStatements(IOperation read)
    {
        var path = new Dictionary<IOperation, IOperation>();
        for (var child = read; child.Parent is { } parent; child = parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return null;
            }

            if (parent is IBlockOperation)
            {
                path[parent] = child;
            }
        }

        return path;
    }
}
