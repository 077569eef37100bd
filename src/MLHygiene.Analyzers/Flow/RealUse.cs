using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Where a whole number becomes a number with a fraction, or is printed as one.</summary>
internal sealed class RealUse
{
    private RealUse(string type, RealUseKind kind)
    {
        Type = type;
        Kind = kind;
    }

    /// <summary>The keyword of the type that it becomes.</summary>
    public string Type { get; }

    public RealUseKind Kind { get; private set; }

    /// <summary>The cast that makes it one; null where the language does.</summary>
    public IConversionOperation? Cast { get; private set; }

    /// <summary>The name of what it becomes: a variable, a member, a parameter.</summary>
    public string? Name { get; private set; }

    /// <summary>Whether it is taken from 1, or multiplied by 100: shares are.</summary>
    public bool IsOfShare { get; private set; }

    /// <summary>Whether whole numbers are computed from it before.</summary>
    public bool IsComputedBefore { get; private set; }

    /// <summary>The use of an expression of a whole number; null where it stays one, or where it is not known what becomes of it.</summary>
    public static RealUse? Of(IOperation whole)
    {
        var (isOfShare, isComputedBefore) = (false, false);
        for (var (at, parent) = (whole, whole.Parent); parent is not null; (at, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IParenthesizedOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus or UnaryOperatorKind.Plus, OperatorMethod: null }:
                case IConversionOperation { OperatorMethod: null } same when IsWhole(same.Type):
                case IConditionalOperation choice when choice.Condition != at:
                case ISwitchExpressionArmOperation arm when arm.Value == at:
                case ISwitchExpressionOperation chosen when chosen.Value != at:
                    continue;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply, OperatorMethod: null } step
                    when IsWhole(step.Type):
                    isComputedBefore = true;
                    isOfShare |= IsStepOfShare(step, at);
                    continue;
                case IConversionOperation { OperatorMethod: null } conversion when KeywordOf(conversion.Type) is { } type:
                    var use = new RealUse(type, RealUseKind.Computed)
                    {
                        Cast = conversion.IsImplicit ? null : conversion,
                        IsOfShare = isOfShare,
                        IsComputedBefore = isComputedBefore,
                    };
                    return use.Read(conversion) ? use : null;
                case IInterpolationOperation { FormatString: { ConstantValue: { HasValue: true, Value: string format } } } when SaysFraction(format):
                    return new RealUse("double", RealUseKind.Printed) { IsOfShare = isOfShare, IsComputedBefore = isComputedBefore };
                case IInvocationOperation { TargetMethod.Name: nameof(ToString), Arguments: { Length: > 0 } arguments, Instance: { } receiver }
                    when receiver == at && arguments[0].Value.ConstantValue is { HasValue: true, Value: string format } && SaysFraction(format):
                    return new RealUse("double", RealUseKind.Printed) { IsOfShare = isOfShare, IsComputedBefore = isComputedBefore };
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether a type is one of the whole numbers that the language computes with.</summary>
    public static bool IsWhole(ITypeSymbol? type) =>
        type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 };

    /// <summary>The keyword of a type of numbers with a fraction, that of a nullable one too; null for another type.</summary>
    public static string? KeywordOf(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Single } => "float",
        { SpecialType: SpecialType.System_Double } => "double",
        { SpecialType: SpecialType.System_Decimal } => "decimal",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments } => KeywordOf(arguments[0]),
        _ => null,
    };

    private static bool IsStepOfShare(IBinaryOperation step, IOperation operand) =>
        step.OperatorKind switch
        {
            BinaryOperatorKind.Subtract => step.RightOperand == operand && Is(step.LeftOperand, 1),
            BinaryOperatorKind.Multiply => Is(step.LeftOperand == operand ? step.RightOperand : step.LeftOperand, 100),
            _ => false,
        };

    private static bool Is(IOperation operand, int number) =>
        operand.Unwrap().ConstantValue is { HasValue: true, Value: IConvertible and not (string or char or bool) } constant
        && Convert.ToDouble(constant.Value, System.Globalization.CultureInfo.InvariantCulture).Equals(number);

    // P1, F2, N3, 0.00, 0 %: what whole numbers have none of.
    private static bool SaysFraction(string format) =>
        format.Length > 0 && format[0] is 'P' or 'p'
        || format.Length > 1 && format[0] is 'F' or 'f' or 'N' or 'n' && format.Skip(1).All(char.IsDigit) && format.Skip(1).Any(digit => digit != '0')
        || format.Contains("0.0") || format.Contains("0.#") || format.Contains("#.#") || format.Contains("%");

    // Says no where the fraction is dropped again.
    private bool Read(IOperation real)
    {
        for (var (at, parent) = (real, real.Parent); parent is not null; (at, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IParenthesizedOperation or IUnaryOperation { OperatorMethod: null } or IConversionOperation { OperatorMethod: null }:
                case IConditionalOperation choice when choice.Condition != at:
                case ISwitchExpressionArmOperation arm when arm.Value == at:
                case ISwitchExpressionOperation chosen when chosen.Value != at:
                    continue;
                case IBinaryOperation { OperatorMethod: null } step when KeywordOf(step.Type) is not null:
                    IsOfShare |= IsStepOfShare(step, at);
                    Kind = RealUseKind.Arithmetic;
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    Target(declarator.Symbol.Name);
                    return true;
                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    Target(fields[0].Name);
                    return true;
                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    Target(properties[0].Name);
                    return true;
                case IParameterInitializerOperation { Parameter.Name: var parameter }:
                    Target(parameter);
                    return true;
                case IAssignmentOperation assignment when assignment.Value == at:
                    Target(assignment.Target.Unwrap() is IArrayElementReferenceOperation element
                        ? element.ArrayReference.Unwrap().NamedSymbol()?.Name
                        : assignment.Target.Unwrap().NamedSymbol()?.Name);
                    return true;
                case IReturnOperation returned:
                    Target(NameOf(returned));
                    return true;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(Math.Floor) or nameof(Math.Truncate) } floor } when IsMath(floor):
                    return false;
                case IArgumentOperation { Parameter: { } parameter, Parent: { } call }:
                    var isMath = IsMath(call);
                    Name = isMath ? null : parameter.Name;
                    Kind = !isMath ? RealUseKind.Argument
                        : Kind == RealUseKind.Computed && call is IInvocationOperation { TargetMethod.Name: nameof(Math.Ceiling) or nameof(Math.Round) } ? RealUseKind.Rounded
                        : RealUseKind.Arithmetic;
                    return true;
                case IArrayInitializerOperation or ITupleOperation:
                    Target(name: null);
                    return true;
                default:
                    Kind = RealUseKind.Arithmetic;
                    return true;
            }
        }

        return true;
    }

    private void Target(string? name)
    {
        Name = name;
        Kind = Kind == RealUseKind.Arithmetic ? RealUseKind.Arithmetic : RealUseKind.Kept;
    }

    private static bool IsMath(IOperation call) =>
        call is IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { } type } }
        && (type is { Name: "Math" or "MathF", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } || KeywordOf(type) is not null);

    private static string? NameOf(IOperation returned)
    {
        var function = returned.EnclosingFunction();
        return function switch
        {
            IAnonymousFunctionOperation => null,
            ILocalFunctionOperation local => local.Symbol.Name,
            _ => returned.SemanticModel?.GetEnclosingSymbol(returned.Syntax.SpanStart) is IMethodSymbol method
                ? (method.AssociatedSymbol ?? method).Name
                : null,
        };
    }
}
