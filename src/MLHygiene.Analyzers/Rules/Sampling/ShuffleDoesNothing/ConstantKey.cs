using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>The key of a sort that is the same for every row.</summary>
internal sealed class ConstantKey
{
    private ConstantKey(IOperation value, ConstantKeyKind kind)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>The expression that gives the key.</summary>
    public IOperation Value { get; }

    public ConstantKeyKind Kind { get; }

    /// <summary>
    /// Finds the constant key of a sort; null where the key can differ, or where a constant may be meant: it begins a chain of
    /// <c>ThenBy</c>, or is kept as a sequence that others sort on.
    /// </summary>
    public static ConstantKey? Find(ApiTable apis, ApiCall order, ISymbol member)
    {
        if (order.ValueOf("key") is not { } selector || FunctionOf(selector) is not { } function || ResultOf(function) is not { } value)
        {
            return null;
        }

        var kind = KindOf(apis, value, function);
        return kind is null || kind == ConstantKeyKind.Literal && !IsMeantAsShuffle(order.Operation, member) ? null : new ConstantKey(value, kind.Value);
    }

    private static IOperation? FunctionOf(IOperation selector) => selector switch
    {
        IDelegateCreationOperation { Target: { } target } => FunctionOf(target.Unwrap()),
        IAnonymousFunctionOperation lambda => lambda,
        IMethodReferenceOperation { Method: { IsVirtual: false, IsOverride: false, IsAbstract: false, DeclaringSyntaxReferences: { Length: 1 } declarations } } reference
            when declarations[0].SyntaxTree == reference.Syntax.SyntaxTree => reference.SemanticModel?.GetOperation(declarations[0].GetSyntax()),
        _ => null,
    };

    // Only locals may be written on the way to the key: anything else may make the next key another one.
    private static IOperation? ResultOf(IOperation function)
    {
        IOperation? result = null;
        foreach (var operation in RandomDraws.OwnOperations(function))
        {
            switch (operation)
            {
                case IReturnOperation { ReturnedValue: { } returned }:
                    if (result is not null)
                    {
                        return null;
                    }

                    result = returned.Unwrap();
                    break;
                case IAssignmentOperation or IIncrementOrDecrementOperation or IConditionalOperation or ILoopOperation or ISwitchOperation or ITryOperation:
                    return null;
            }
        }

        return result is ILocalReferenceOperation { Local: var local } && Initializer(local, function) is { } value ? value : result;
    }

    private static IOperation? Initializer(ILocalSymbol local, IOperation code)
    {
        var writes = code.Descendants().SelectMany(VariableWrites.Of)
            .Where(write => SymbolEqualityComparer.Default.Equals(write.Target, local))
            .ToList();
        return writes.Count == 1 ? writes[0].Value?.Unwrap() : null;
    }

    private static ConstantKeyKind? KindOf(ApiTable apis, IOperation value, IOperation function)
    {
        if (value.ConstantValue.HasValue)
        {
            return ConstantKeyKind.Literal;
        }

        return value switch
        {
            IDefaultValueOperation { Type.IsValueType: true } => ConstantKeyKind.Empty,
            IObjectCreationOperation { Type.IsValueType: true, Arguments.IsEmpty: true, Initializer: null, Constructor.IsImplicitlyDeclared: true } => ConstantKeyKind.Empty,
            // Guid.Empty
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true, Type.IsValueType: true } field }
                when SymbolEqualityComparer.Default.Equals(field.Type, field.ContainingType) => ConstantKeyKind.Empty,
            ILocalReferenceOperation { Local: var local } => IsDrawnBefore(apis, local, function) ? ConstantKeyKind.DrawnOnce : null,
            _ => HasGenerator(apis, value, function) && IsRepeated(apis, value, function) ? ConstantKeyKind.Generator : null,
        };
    }

    private static bool HasGenerator(ApiTable apis, IOperation value, IOperation function) =>
        value.DescendantsAndSelf().Any(operation => ApiCall.Find(apis, Role.Entropy, operation) is not null && IsReseeded(apis, operation, function));

    private static bool IsReseeded(ApiTable apis, IOperation draw, IOperation function) =>
        draw.Receiver()?.Unwrap() is { } receiver
        && (receiver is ILocalReferenceOperation { Local: var local } ? Initializer(local, function) : receiver) is IObjectCreationOperation
        {
            Arguments: { IsEmpty: false } arguments,
        }
        && arguments.All(argument => argument.ArgumentKind == ArgumentKind.Explicit && IsRepeated(apis, argument.Value, function));

    /// <summary>Whether an expression gives the same value each time the function runs.</summary>
    private static bool IsRepeated(ApiTable apis, IOperation value, IOperation function) => value switch
    {
        { ConstantValue.HasValue: true } => true,
        IConversionOperation { OperatorMethod: null } conversion => IsRepeated(apis, conversion.Operand, function),
        IParenthesizedOperation parenthesized => IsRepeated(apis, parenthesized.Operand, function),
        IBinaryOperation { OperatorMethod: null } binary => IsRepeated(apis, binary.LeftOperand, function) && IsRepeated(apis, binary.RightOperand, function),
        IUnaryOperation { OperatorMethod: null } unary => IsRepeated(apis, unary.Operand, function),
        IParameterReferenceOperation { Parameter: var parameter } => !IsDeclaredIn(parameter, function),
        ILocalReferenceOperation { Local: var local } =>
            IsDeclaredIn(local, function) ? Initializer(local, function) is { } initial && IsRepeated(apis, initial, function) : true,
        IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } } field => field.Instance is null or IInstanceReferenceOperation,
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private }, Instance: null or IInstanceReferenceOperation } => true,
        IInvocationOperation draw => ApiCall.Find(apis, Role.Entropy, draw) is not null && IsReseeded(apis, draw, function)
            && draw.Arguments.All(argument => IsRepeated(apis, argument.Value, function)),
        _ => false,
    };

    private static bool IsDeclaredIn(ISymbol variable, IOperation function) =>
        variable.DeclaringSyntaxReferences.Any(declaration => function.Syntax.FullSpan.Contains(declaration.Span));

    private static bool IsDrawnBefore(ApiTable apis, ILocalSymbol local, IOperation function)
    {
        var root = function;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return Initializer(local, root) is { } initial && ApiCall.Find(apis, Role.Entropy, initial) is not null;
    }

    private static bool IsMeantAsShuffle(IOperation order, ISymbol member)
    {
        var (user, _) = ValueFlow.UseOf(order);
        return user switch
        {
            IArgumentOperation { Parent: IInvocationOperation next } => next.Type is not INamedTypeSymbol { Name: "IOrderedEnumerable" or "OrderedParallelQuery" }
                && !next.TargetMethod.DeclaringSyntaxReferences.Any(),
            IForEachLoopOperation => true,
            IReturnOperation => ShuffleNames.SaysShuffle(member.Name),
            _ => ValueFlow.TargetsOf(order).Any(target => ShuffleNames.SaysShuffle(target.Name)),
        };
    }
}
