using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Reads operations through what C# lets people wrap around them.</summary>
internal static class OperationExtensions
{
    // Kinds that the oldest compiler that the package loads in does not know.
    private const int CollectionExpressionKind = 0x7F;
    private const int SpreadKind = 0x80;

    /// <summary>
    /// The expression inside conversions, parentheses, <c>await</c>, <c>?.</c> and query syntax. A user-defined conversion makes another value
    /// and is not looked through; <c>!</c> leaves no operation behind.
    /// </summary>
    public static IOperation Unwrap(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    break;
                case ITranslatedQueryOperation query:
                    operation = query.Operation;
                    break;
                case IConditionalAccessOperation access:
                    operation = access.WhenNotNull;
                    break;
                case IConditionalAccessInstanceOperation instance when instance.AccessedObject() is { } accessed:
                    operation = accessed;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The expression before it became an <c>object</c>, or another type that any value fits: its own type says what it is.</summary>
    public static IOperation Unboxed(this IOperation operation)
    {
        while (operation is IParenthesizedOperation or IConversionOperation { OperatorMethod: null, Type.IsReferenceType: true }
               || operation is IConversionOperation { OperatorMethod: null } conversion && conversion.Operand.IsCollectionExpression())
        {
            operation = operation is IConversionOperation { Operand: var operand } ? operand : ((IParenthesizedOperation)operation).Operand;
        }

        return operation;
    }

    /// <summary>Whether an expression is a list of elements in brackets.</summary>
    public static bool IsCollectionExpression(this IOperation operation) => (int)operation.Kind == CollectionExpressionKind;

    /// <summary>Whether an element of such a list stands for all elements of a collection.</summary>
    public static bool IsSpread(this IOperation operation) => (int)operation.Kind == SpreadKind;

    /// <summary>The constant text that an expression is, or is a span of; empty where it is none.</summary>
    public static string ConstantText(this IOperation operation) =>
        operation is IConversionOperation { Type.IsRefLikeType: true } span ? span.Operand.ConstantText()
            : operation.ConstantValue is { HasValue: true, Value: string text } ? text
            : string.Empty;

    /// <summary>What stands before the <c>?.</c> that an operation is the receiver of.</summary>
    public static IOperation? AccessedObject(this IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (var parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>The method, constructor, operator or conversion that an operation calls, or the property or field that it reads.</summary>
    public static ISymbol? CalledMember(this IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IBinaryOperation binary => binary.OperatorMethod,
        IConversionOperation conversion => conversion.OperatorMethod,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    /// <summary>
    /// The argument of a call for a parameter, whatever its place and spelling; null where the call has no such parameter.
    /// An argument that the caller left out is there too: see <see cref="IArgumentOperation.ArgumentKind"/>.
    /// </summary>
    public static IArgumentOperation? ArgumentFor(this IOperation call, string parameter)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            IPropertyReferenceOperation property => property.Arguments,
            _ => default,
        };
        return arguments.IsDefaultOrEmpty
            ? null
            : arguments.FirstOrDefault(argument => string.Equals(argument.Parameter?.Name, parameter, StringComparison.Ordinal));
    }

    /// <summary>
    /// What a call is given for a parameter, unwrapped; <see cref="FactGrammar.Receiver"/> is the object that it is called on.
    /// Null where the call has no such parameter.
    /// </summary>
    public static IOperation? ValueFor(this IOperation call, string parameter) => call.OperandFor(parameter)?.Unwrap();

    /// <summary>What a call is given for a parameter, with the conversions around it.</summary>
    public static IOperation? OperandFor(this IOperation call, string parameter)
    {
        switch (call)
        {
            case IBinaryOperation { OperatorMethod.Parameters: { Length: 2 } operands } binary:
                return string.Equals(operands[0].Name, parameter, StringComparison.Ordinal) ? binary.LeftOperand
                    : string.Equals(operands[1].Name, parameter, StringComparison.Ordinal) ? binary.RightOperand
                    : null;
            case IConversionOperation { OperatorMethod.Parameters: { Length: 1 } operands } conversion:
                return string.Equals(operands[0].Name, parameter, StringComparison.Ordinal) ? conversion.Operand : null;
            default:
                return string.Equals(parameter, FactGrammar.Receiver, StringComparison.Ordinal)
                    ? call.Receiver()
                    : call.ArgumentFor(parameter)?.Value;
        }
    }

    /// <summary>The object that a member is called on or read from; null for static members.</summary>
    public static IOperation? Receiver(this IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        _ => null,
    };

    /// <summary>Whether an expression is null, or the default of a reference type or nullable.</summary>
    public static bool IsNull(this IOperation operation)
    {
        var value = operation.Unwrap();
        return value is { ConstantValue: { HasValue: true, Value: null } }
            || value is IDefaultValueOperation { Type: { } type }
                && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
    }

    /// <summary>The local, parameter or member that an expression names; null where it computes something.</summary>
    public static ISymbol? NamedSymbol(this IOperation expression) => expression switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>The same, where it is a thing that holds a value: no method and no event.</summary>
    public static ISymbol? Variable(this IOperation expression) =>
        expression.NamedSymbol() is { } named and (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol) ? named : null;

    /// <summary>The same, where it lives no longer than the method.</summary>
    public static ISymbol? LocalOrParameter(this IOperation expression) =>
        expression.NamedSymbol() is { } named and (ILocalSymbol or IParameterSymbol) ? named : null;

    /// <summary>Whether an expression stands on the left of an assignment.</summary>
    public static bool IsAssigned(this IOperation operation) =>
        operation.Parent is IAssignmentOperation assignment && assignment.Target == operation;

    /// <summary>What runs as a whole when an operation runs: the code of a method or initializer, a lambda or a local function.</summary>
    public static IOperation EnclosingFunction(this IOperation operation)
    {
        var at = operation;
        while (at.Parent is { } parent && at is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            at = parent;
        }

        return at;
    }

    /// <summary>Whether an operation is a part of another, or the same.</summary>
    public static bool IsInside(this IOperation operation, IOperation scope)
    {
        for (var at = operation; at is not null; at = at.Parent)
        {
            if (at == scope)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an expression is data for somebody else's evaluator, such as a database, rather than code.</summary>
    public static bool IsInExpressionTree(this IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent.Type: { Name: "Expression" or "LambdaExpression" } type }
                && type.ContainingNamespace is { Name: "Expressions", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } })
            {
                return true;
            }
        }

        return false;
    }
}
