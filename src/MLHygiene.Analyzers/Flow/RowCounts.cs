using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Reads expressions of one file as numbers of rows.</summary>
internal sealed class RowCounts
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);

    public RowCounts(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>The number that an expression gives; null where it may be another each time, or is not understood.</summary>
    public RowCount? Read(IOperation expression) => Read(expression, depth: 0);

    /// <summary>How many rows a variable holds.</summary>
    public RowCount LengthOf(RowVariable rows, IOperation reference)
    {
        var root = Root(rows);
        return RowCount.Of(new RowFactor($"length {root.Key(IdOf)}", reference));
    }

    private RowCount? Read(IOperation expression, int depth)
    {
        if (depth > FlowLimits.MaxHolders)
        {
            return null;
        }

        if (expression.ConstantValue is { HasValue: true, Value: int or long or short or byte } constant)
        {
            return RowCount.Of(Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture));
        }

        switch (expression)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return !IsFloat(conversion.Operand.Type) ? Read(conversion.Operand, depth + 1)
                    : IsFloat(conversion.Type) ? null
                    : Share(conversion, conversion.Operand, depth + 1);
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand, depth + 1);
            case IBinaryOperation { OperatorMethod: null } binary when !IsFloat(binary.Type):
                return Binary(binary, depth + 1);
            case ILocalReferenceOperation { Local: var local }:
                return Local(local, expression, depth + 1);
            case IParameterReferenceOperation { Parameter: var parameter } when _file.WritesTo(parameter).Count == 0:
                return Variable(parameter, expression);
            case IFieldReferenceOperation { Field: { } field, Instance: null or IInstanceReferenceOperation }
                when field.IsReadOnly || _file.WritesTo(field).Count <= 1:
                return Variable(field, expression);
            default:
                return RowLength.Read(expression) is { } rows ? LengthOf(rows, expression)
                    : expression is IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: { } property, Instance: null or IInstanceReferenceOperation }
                        && (property.SetMethod is null || _file.WritesTo(property).Count <= 1)
                        ? Variable(property, expression)
                    : null;
        }
    }

    private RowCount? Binary(IBinaryOperation binary, int depth)
    {
        if (Read(binary.LeftOperand, depth) is not { } left || Read(binary.RightOperand, depth) is not { } right)
        {
            return null;
        }

        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Add:
                return left.Plus(right);
            case BinaryOperatorKind.Subtract:
                return left.Minus(right);
            case BinaryOperatorKind.Multiply:
                return left.By(right);
            case BinaryOperatorKind.Divide:
                return Quotient(binary, left, right, depth);
            default:
                return null;
        }
    }

    private RowCount? Quotient(IBinaryOperation division, RowCount total, RowCount divisor, int depth)
    {
        if (divisor.Constant is not (null or > 0))
        {
            return null;
        }

        // n * 8 / 10
        if (divisor.Constant is { } tenths
            && division.LeftOperand.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
            && Read(product.LeftOperand, depth) is { } whole
            && Read(product.RightOperand, depth) is { } times
            && (times.Constant is not null || whole.Constant is not null))
        {
            return times.Constant is { } count
                ? Part(division, product.LeftOperand, whole, (double)count / tenths, divisor: null)
                : Part(division, product.RightOperand, times, (double)whole.Constant.GetValueOrDefault() / tenths, divisor: null);
        }

        return Part(division, division.LeftOperand, total, divisor.Constant is { } constant ? 1.0 / constant : null, divisor);
    }

    // (int)(n * 0.8)
    private RowCount? Share(IOperation conversion, IOperation product, int depth)
    {
        var value = product.Unwrap();
        if (value is not IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } binary)
        {
            return null;
        }

        if (binary.OperatorKind == BinaryOperatorKind.Divide)
        {
            return Number(binary.RightOperand) is { } divisor and > 0 && Read(binary.LeftOperand.Unwrap(), depth) is { } divided
                ? Part(conversion, binary.LeftOperand, divided, 1 / divisor, divisor: null)
                : null;
        }

        var (total, share) = Number(binary.RightOperand) is { } right ? (binary.LeftOperand, right)
            : Number(binary.LeftOperand) is { } left ? (binary.RightOperand, left)
            : (null, 0);
        return total is not null && share is > 0 and <= 1 && Read(total.Unwrap(), depth) is { } rows ? Part(conversion, total, rows, share, divisor: null) : null;
    }

    private static RowCount Part(IOperation operation, IOperation totalOperand, RowCount total, double? share, RowCount? divisor) =>
        RowCount.Of(new RowFactor(
            share is { } known
                ? string.Format(CultureInfo.InvariantCulture, "({0}) of ({1})", known, total.Key.Replace('*', '.'))
                : string.Format(CultureInfo.InvariantCulture, "({0})/({1})", total.Key.Replace('*', '.'), divisor?.Key.Replace('*', '.')),
            operation,
            total,
            share,
            divisor,
            totalOperand));

    // A constant, or a variable that is given one and no other.
    private double? Number(IOperation operation)
    {
        var value = operation.Unwrap();
        if (value is ILocalReferenceOperation local && _file.WritesTo(local.Local) is { Count: 1 } writes && writes[0] is { } written)
        {
            value = written.Unwrap();
        }

        // 1 - testShare
        if (value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, ConstantValue.HasValue: false } rest)
        {
            return rest.RightOperand.Unwrap() is ILocalReferenceOperation ? Number(rest.LeftOperand) - Number(rest.RightOperand) : null;
        }

        return value.ConstantValue is { HasValue: true, Value: double or float or decimal or int } constant
            ? Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture)
            : null;
    }

    private RowCount? Local(ILocalSymbol local, IOperation reference, int depth)
    {
        var writes = _file.WritesTo(local);
        return writes.Count == 1 && writes[0] is { } value ? Read(value, depth) ?? Variable(local, reference)
            : writes.Count == 1 || IsCounter(local) ? Variable(local, reference)
            : null;
    }

    // The counter of a for loop has one value in each run of its body.
    private bool IsCounter(ILocalSymbol local) =>
        _file.ReferencesTo(local).Any(reference => reference.Parent is IIncrementOrDecrementOperation or ICompoundAssignmentOperation
            && EnclosingLoop(reference) is { } loop && loop.Locals.Contains(local, SymbolEqualityComparer.Default));

    private static IForLoopOperation? EnclosingLoop(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
        {
            if (at is IForLoopOperation loop)
            {
                return loop;
            }
        }

        return null;
    }

    private RowCount Variable(ISymbol symbol, IOperation reference) => RowCount.Of(new RowFactor(Name(symbol), reference));

    private string Name(ISymbol symbol) => symbol.Name + "#" + IdOf(symbol).ToString(CultureInfo.InvariantCulture);

    private int IdOf(ISymbol symbol)
    {
        if (!_symbols.TryGetValue(symbol, out var id))
        {
            _symbols.Add(symbol, id = _symbols.Count);
        }

        return id;
    }

    // A copy, in whatever order, has as many rows as what it is made from.
    private RowVariable Root(RowVariable rows)
    {
        for (var step = 0; step < FlowLimits.MaxHolders; step++)
        {
            if (rows.Symbol is not ILocalSymbol local
                || _file.WritesTo(local) is not { Count: 1 } writes
                || writes[0]?.Unwrap() is not { } value
                || CopiedFrom(value) is not { } source)
            {
                break;
            }

            rows = source;
        }

        return rows;
    }

    private RowVariable? CopiedFrom(IOperation value)
    {
        for (var step = 0; step < FlowLimits.MaxHolders; step++)
        {
            if (RowVariable.Of(value) is { } variable)
            {
                return variable;
            }

            var data = ApiCall.Find(_apis, Role.Order, value)?.ValueOf("data") ?? ApiCall.Find(_apis, Role.Shuffle, value)?.ValueOf("data") ?? CopyOf(value);
            if (data is null)
            {
                return null;
            }

            value = data;
        }

        return null;
    }

    // rows.ToList(), rows.Clone()
    private IOperation? CopyOf(IOperation value) =>
        value is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call
        && ApiCall.Find(_apis, Role.Sequence, call) is null
        && ApiCall.Find(_apis, Role.Split, call) is null
        && call.Type is IArrayTypeSymbol or { Name: "List" }
        && (call.Instance ?? (call.Arguments.Length == 1 ? call.Arguments[0].Value : null))?.Unwrap() is { } rows
        && SymbolEqualityComparer.Default.Equals(rows.Type.RowType(), call.Type.RowType())
            ? rows
            : null;

    private static bool IsFloat(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal };
}
