using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Finds numbers that a small integer does not hold: pixels whose arithmetic provably leaves the range, and quantised numbers.</summary>
internal sealed class Overflow
{
    private const int MaxParts = 64;

    private static readonly ImmutableHashSet<string> ScaleNames = IdentifierWords.List("scale");

    private static readonly ImmutableHashSet<string> ZeroPoints = IdentifierWords.List("zeropoint", "zero");

    private readonly ApiTable _apis;
    private readonly FileOperations _file;

    public Overflow(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>
    /// A number that arithmetic on pixels can give and the type does not hold; null where there is none, or it is not known. Each pixel and
    /// variable must be read once: of <c>p - p / 2</c> the range is not the difference of the ranges.
    /// </summary>
    public double? OfPixels(IOperation number, SmallInteger type)
    {
        var (value, isRounded) = Rounded(number);
        if (Leaves(value) is not { } leaves
            || !leaves.Exists(IsPixel)
            || leaves.Where((leaf, index) => leaves.Take(index).Any(other => other == leaf || SameValue.Are(_apis, leaf, other))).Any())
        {
            return null;
        }

        var range = new NumberRanges(_apis, _file).Of(value);
        var margin = isRounded ? 0.5 : 1;
        return !IsFinite(range.Low) || !IsFinite(range.High) ? null
            : range.High > type.Highest + margin || range.HasHigh && range.High.Equals(type.Highest + margin) ? range.High
            : range.Low < type.Lowest - margin || range.HasLow && range.Low.Equals(type.Lowest - margin) ? range.Low
            : null;
    }

    /// <summary>Whether a number is scaled and rounded as quantisation does, by a scale that the file does not make from the numbers themselves.</summary>
    public bool IsQuantised(IOperation number)
    {
        var rounded = number.DescendantsAndSelf()
            .Select(part => MathCall.Find(_apis, part))
            .FirstOrDefault(call => call is { Function: "round" });
        return (rounded?.Value?.Unwrap() ?? BesideZeroPoint(number)) is IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } scaled
            && IsNumberOfData(scaled.LeftOperand.Unwrap())
            && IsScale(scaled.RightOperand.Unwrap())
            && !IsBounded(number)
            && !IsTested(scaled.LeftOperand.Unwrap(), number);
    }

    // x / scale + zeroPoint
    private IOperation? BesideZeroPoint(IOperation number) =>
        Sigmoid.CertainLocal(_file, number) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum
            ? IsZeroPoint(sum.RightOperand) ? sum.LeftOperand.Unwrap() : IsZeroPoint(sum.LeftOperand) ? sum.RightOperand.Unwrap() : null
            : null;

    private static bool IsZeroPoint(IOperation value) => value.Unwrap().Variable() is { } named && IdentifierWords.HasAny(named.Name, ZeroPoints);

    private (IOperation Value, bool IsRounded) Rounded(IOperation number) =>
        MathCall.Find(_apis, number.Unwrap()) is { Function: "round", Value: { } value } ? (value, true) : (number, false);

    private static bool IsFinite(double end) => !double.IsNaN(end) && !double.IsInfinity(end);

    // A pixel is a byte that becomes a number with a fraction, at once or after arithmetic on whole numbers.
    private static bool IsPixel(IOperation leaf) => leaf.Type?.SpecialType == SpecialType.System_Byte;

    // The variables, elements and calls that a number is made from; null where one of them may be several things, or there are too many.
    private List<IOperation>? Leaves(IOperation number)
    {
        var found = new List<IOperation>();
        var work = new Stack<IOperation>();
        work.Push(number);
        for (var steps = 0; work.Count > 0; steps++)
        {
            if (steps == MaxParts)
            {
                return null;
            }

            switch (work.Pop().Unwrap())
            {
                case { ConstantValue.HasValue: true }:
                    break;
                case IBinaryOperation { OperatorMethod: null } binary:
                    work.Push(binary.LeftOperand);
                    work.Push(binary.RightOperand);
                    break;
                case IUnaryOperation { OperatorMethod: null } unary:
                    work.Push(unary.Operand);
                    break;
                case ILocalReferenceOperation { Local: var local } when _file.WritesTo(local) is { Count: > 0 } writes && writes[0] is not null:
                    if (!ValueFlow.IsOnlyValue(_file, local))
                    {
                        return null;
                    }

                    if (SmallInteger.Of(local.Type) is not null)
                    {
                        found.Add(_file.ReferencesTo(local)[0]);
                        break;
                    }

                    work.Push(writes[0]!);
                    break;
                case var leaf:
                    found.Add(leaf);
                    break;
            }
        }

        return found;
    }

    private static bool IsNumberOfData(IOperation number) =>
        number.Type.IsFloatingPoint() && number is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }
            or ILocalReferenceOperation or IParameterReferenceOperation;

    private bool IsScale(IOperation scale) =>
        scale.ConstantValue.HasValue ? !IsMeasured(scale)
        : scale.NamedSymbol() is { Name: var name }
            && IdentifierWords.HasAny(name, ScaleNames)
            && ValueOrigins.IngredientsOf(_file, scale) is { IsEmpty: false } parts
            && !parts.Any(IsMeasured);

    // max / 127: a scale that is made to fit.
    private bool IsMeasured(IOperation part) =>
        part is IInvocationOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide }
        || part.ConstantValue is { HasValue: true, Value: IConvertible and not string and not bool and not char } constant
            && Math.Abs(Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture)) is >= 63 and <= 65536;

    private bool IsBounded(IOperation number) =>
        number.DescendantsAndSelf().Any(part => MathCall.Find(_apis, part) is { Function: "clamp" or "min" or "max" or "tanh" or "sigmoid" });

    private bool IsTested(IOperation value, IOperation number) =>
        KnownConditions.At(_file, number).Any(known => known.Condition.DescendantsAndSelf().Any(part => SameValue.Are(_apis, part, value)));
}
