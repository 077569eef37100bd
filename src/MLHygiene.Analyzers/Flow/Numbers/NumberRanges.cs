using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Asks in which range a number provably lies: by constants, the functions that made it, variables, and the tests that have passed before
/// it. What is not known may be any number.
/// </summary>
internal sealed class NumberRanges
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private int _steps;

    public NumberRanges(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>The range of a number where it is read.</summary>
    public NumberRange Of(IOperation number)
    {
        _steps = 0;
        return Of(number, depth: 0);
    }

    private static bool IsSingle(ITypeSymbol? type) => type.WithoutNullable()?.SpecialType == SpecialType.System_Single;

    private NumberRange Of(IOperation number, int depth)
    {
        if (ConstantOf(number) is { } constant)
        {
            return double.IsNaN(constant) ? NumberRange.Any : NumberRange.Only(constant);
        }

        if (depth >= FlowLimits.MaxRangeDepth || ++_steps > FlowLimits.MaxRangeSteps)
        {
            return NumberRange.Any;
        }

        var range = Compute(number, depth + 1);
        return IsRead(number) ? Tested(number, range.And(OfType(number.Type)), depth + 1) : range;
    }

    private static double? ConstantOf(IOperation number) => number.ConstantValue is { HasValue: true, Value: IConvertible value and not string and not bool and not char }
        ? Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private static bool IsRead(IOperation number) =>
        number is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation;

    private static NumberRange OfType(ITypeSymbol? type) => type.WithoutNullable()?.SpecialType switch
    {
        SpecialType.System_Byte => NumberRange.Between(0, byte.MaxValue),
        SpecialType.System_UInt16 or SpecialType.System_Char => NumberRange.Between(0, ushort.MaxValue),
        SpecialType.System_UInt32 => NumberRange.Between(0, uint.MaxValue),
        SpecialType.System_UInt64 => NumberRange.Between(0, ulong.MaxValue),
        _ => NumberRange.Any,
    };

    private NumberRange Compute(IOperation number, int depth)
    {
        switch (number)
        {
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, depth);
            case IConversionOperation { OperatorMethod: null } conversion:
                return Converted(conversion, Of(conversion.Operand, depth));
            case IUnaryOperation { OperatorMethod: null, OperatorKind: UnaryOperatorKind.Minus } minus:
                return -Of(minus.Operand, depth);
            case IUnaryOperation { OperatorMethod: null, OperatorKind: UnaryOperatorKind.Plus } plus:
                return Of(plus.Operand, depth);
            case IBinaryOperation { OperatorMethod: null } binary:
                return Arithmetic(binary, depth);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Either(new[] { conditional.WhenTrue, whenFalse }, depth);
            case ISwitchExpressionOperation choice:
                return Either(choice.Arms.Select(arm => arm.Value), depth);
            case ICoalesceOperation coalesce:
                return Either(new[] { coalesce.Value, coalesce.WhenNull }, depth);
            case ISimpleAssignmentOperation assignment:
                return Of(assignment.Value, depth);
            case ILocalReferenceOperation { Local: { IsRef: false } local } when !_file.IsWrittenInLambda(local):
                return Written(local, depth);
            case IFieldReferenceOperation { Field: var field } when ValueFlow.OnlyValueOf(_file, field) is { } only:
                return Of(only, depth);
            case IParameterReferenceOperation { Parameter: var parameter } when GivenTo(parameter) is { } given:
                return Either(given, depth + FlowLimits.MaxRangeDepth / 4);
            case IPropertyReferenceOperation or IInvocationOperation when RowLength.Read(number) is not null:
                return NumberRange.NotNegative;
            case IInvocationOperation:
                return MathCall.Find(_apis, number) is { Into: null } call ? Function(call, depth) : NumberRange.Any;
            default:
                return NumberRange.Any;
        }
    }

    private static NumberRange Converted(IConversionOperation conversion, NumberRange range) =>
        IsSingle(conversion.Type) ? range.InSinglePrecision()
        : conversion.Type.IsIntegral() ? (conversion.Operand.Type.IsIntegral() ? range : range.Through(Math.Truncate)).And(OfType(conversion.Type))
        : range;

    private NumberRange Either(IEnumerable<IOperation> values, int depth) =>
        values.Where(value => value.Unwrap() is not IThrowOperation).Select(value => (NumberRange?)Of(value, depth))
            .Aggregate((NumberRange?)null, (one, other) => one?.Or(other!.Value) ?? other) ?? NumberRange.Any;

    // Whichever of its values a local has.
    private NumberRange Written(ILocalSymbol local, int depth)
    {
        var writes = _file.WritesTo(local);
        var known = writes.OfType<IOperation>().ToList();
        if (known.Count == 0 || known.Exists(write => ReadsItself(write, local)))
        {
            return NumberRange.Any;
        }

        var range = Either(known, depth + (writes.Count > 1 ? FlowLimits.MaxRangeDepth / 4 : 0));
        return known.Count == writes.Count ? range
            : _file.ReferencesTo(local).Count(CountsUp) == writes.Count - known.Count ? NumberRange.Above(range.Low, range.HasLow)
            : NumberRange.Any;
    }

    // i++
    private static bool CountsUp(IOperation counter) =>
        counter.Parent is IIncrementOrDecrementOperation { Kind: OperationKind.Increment } step && step.Target == counter;

    // What all callers give for a parameter that nothing else writes: those of a local function or a private method are in the file.
    private List<IOperation>? GivenTo(IParameterSymbol parameter)
    {
        if (parameter is not { RefKind: RefKind.None, IsParams: false, ContainingSymbol: IMethodSymbol method }
            || method is not ({ MethodKind: MethodKind.LocalFunction } or { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences.Length: 1 })
            || !ValueFlow.IsHelper(_file, method)
            || _file.WritesTo(parameter).Count > 0
            || _file.NamesOf(method).Any())
        {
            return null;
        }

        var calls = _file.CallsOf(method);
        var given = calls.Select(call => call.OperandFor(parameter.Name)).OfType<IOperation>().ToList();
        return given.Count == 0 || given.Count < calls.Count ? null : given;
    }

    private static bool ReadsItself(IOperation value, ILocalSymbol local) =>
        value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(read => SymbolEqualityComparer.Default.Equals(read.Local, local));

    private NumberRange Arithmetic(IBinaryOperation binary, int depth)
    {
        var (left, right) = (binary.LeftOperand, binary.RightOperand);
        var range = binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => Of(left, depth) + Of(right, depth),
            BinaryOperatorKind.Subtract => Of(left, depth) - Of(right, depth),
            BinaryOperatorKind.Multiply => Product(binary, depth),
            BinaryOperatorKind.Divide when binary.Type.IsIntegral() => (Of(left, depth) / Of(right, depth)).Through(Math.Truncate),
            BinaryOperatorKind.Divide => Of(left, depth) / Of(right, depth),
            _ => NumberRange.Any,
        };
        // 1f + 1e-8f is 1f.
        return IsSingle(binary.Type) ? Rounded(range) : range;
    }

    // -x * x / 2: factors that are the same are a square, wherever they stand.
    private NumberRange Product(IBinaryOperation product, int depth)
    {
        var factors = Factors(product).ToList();
        var range = NumberRange.Only(1);
        while (factors.Count > 0)
        {
            var factor = factors[0];
            factors.RemoveAt(0);
            var (value, sign) = Unsigned(factor);
            var twin = ConstantOf(value) is null ? factors.FindIndex(other => SameValue.Are(_apis, Unsigned(other).Value, value)) : -1;
            if (twin < 0)
            {
                range *= Of(factor, depth);
                continue;
            }

            var square = Of(value, depth).Squared();
            range *= sign * Unsigned(factors[twin]).Sign > 0 ? square : -square;
            factors.RemoveAt(twin);
        }

        return range;
    }

    private static IEnumerable<IOperation> Factors(IOperation product)
    {
        var left = new Stack<IOperation>();
        left.Push(product);
        while (left.Count > 0)
        {
            var value = left.Pop();
            switch (value)
            {
                case IParenthesizedOperation parenthesized:
                    left.Push(parenthesized.Operand);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, OperatorMethod: null } factors:
                    left.Push(factors.RightOperand);
                    left.Push(factors.LeftOperand);
                    break;
                default:
                    yield return value;
                    break;
            }
        }
    }

    private static (IOperation Value, int Sign) Unsigned(IOperation factor)
    {
        var sign = 1;
        var value = factor;
        while (value is IParenthesizedOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null })
        {
            sign = value is IUnaryOperation ? -sign : sign;
            value = value is IUnaryOperation unary ? unary.Operand : ((IParenthesizedOperation)value).Operand;
        }

        return (value, sign);
    }

    private static NumberRange Rounded(NumberRange range) =>
        ((float)range.Low).Equals((float)range.High) || !range.IsPositive ? range.And(range.InSinglePrecision()) : range;

    private NumberRange Function(MathCall call, int depth)
    {
        var value = call.Value is { } operand ? Of(operand, depth) : NumberRange.Any;
        switch (call.Function)
        {
            case MathCall.Uniform:
                return NumberRange.Unit;
            case MathCall.Exp:
                return value.Through(Math.Exp);
            case "exp-minus-one":
                return value.Through(x => Math.Exp(x) - 1);
            case MathCall.Log or "log2" or "log10" when call.Other is null:
                return value.Through(x => Math.Log(Math.Max(x, 0))).And(value.Low >= 1 ? NumberRange.NotNegative : NumberRange.Any);
            case "log-plus-one":
                return value.IsNotNegative ? NumberRange.NotNegative : NumberRange.Any;
            case "sqrt":
                return value.IsPositive ? value.Through(x => Math.Sqrt(Math.Max(x, 0))).WithoutZero() : value.Through(x => Math.Sqrt(Math.Max(x, 0)));
            case "abs":
                return value.Absolute();
            case "tanh":
                return NumberRange.Between(-1, 1).And(value.IsNotNegative ? NumberRange.NotNegative : NumberRange.Any);
            case "sigmoid":
                return NumberRange.Between(0, 1);
            case "max" when call.Other is { } other:
                return value.Max(Of(other, depth));
            case "min" when call.Other is { } other:
                return value.Min(Of(other, depth));
            case "clamp" when call.From is { } from && call.To is { } to:
                return value.Min(Of(to, depth)).Max(Of(from, depth));
            case "pow" when call.Other is { } exponent:
                return Power(value, exponent);
            default:
                return NumberRange.Any;
        }
    }

    private static NumberRange Power(NumberRange value, IOperation exponent) =>
        value.IsPositive ? NumberRange.NotNegative.WithoutZero()
        : value.IsNotNegative || ConstantOf(exponent) is { } number && (number % 2).Equals(0) ? NumberRange.NotNegative
        : NumberRange.Any;

    /// <summary>What the tests that have passed leave of a range.</summary>
    private NumberRange Tested(IOperation number, NumberRange range, int depth)
    {
        foreach (var known in KnownConditions.At(_file, number))
        {
            if (known.Comparison is var (left, comparison, right))
            {
                range = SameValue.Are(_apis, left, number) ? range.And(Allowed(comparison, Of(right, depth), known.Holds))
                    : SameValue.Are(_apis, right, number) ? range.And(Allowed(Turned(comparison), Of(left, depth), known.Holds))
                    : IsSizeOf(left, number) && !Allowed(comparison, Of(right, depth), known.Holds).ExcludesZero ? range
                    : IsSizeOf(left, number) ? range.WithoutZero()
                    : range;
            }
        }

        return range;
    }

    // Math.Abs(x) > 1e-9 says that x is not 0.
    private bool IsSizeOf(IOperation tested, IOperation number) =>
        MathCall.ArgumentOf(_apis, tested, "abs") is { } inner && SameValue.Are(_apis, inner, number);

    private static NumberRange Allowed(BinaryOperatorKind comparison, NumberRange bound, bool holds) => (comparison, holds) switch
    {
        (BinaryOperatorKind.GreaterThan, true) or (BinaryOperatorKind.LessThanOrEqual, false) => NumberRange.Above(bound.Low, includesBound: false),
        (BinaryOperatorKind.GreaterThanOrEqual, true) or (BinaryOperatorKind.LessThan, false) => NumberRange.Above(bound.Low, bound.HasLow),
        (BinaryOperatorKind.LessThan, true) or (BinaryOperatorKind.GreaterThanOrEqual, false) => NumberRange.Below(bound.High, includesBound: false),
        (BinaryOperatorKind.LessThanOrEqual, true) or (BinaryOperatorKind.GreaterThan, false) => NumberRange.Below(bound.High, bound.HasHigh),
        (BinaryOperatorKind.Equals, true) or (BinaryOperatorKind.NotEquals, false) => bound,
        (BinaryOperatorKind.NotEquals, true) or (BinaryOperatorKind.Equals, false) =>
            bound.Low.Equals(0) && bound.High.Equals(0) ? NumberRange.Any.WithoutZero() : NumberRange.Any,
        _ => NumberRange.Any,
    };

    private static BinaryOperatorKind Turned(BinaryOperatorKind comparison) => comparison switch
    {
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        _ => comparison,
    };
}
