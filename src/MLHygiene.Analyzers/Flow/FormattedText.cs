using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// A text that is put together from literals and values: an interpolation, a sum of texts, a call such as <c>string.Join</c>, or what a call
/// adds to a builder or writer.
/// </summary>
internal sealed class FormattedText
{
    private const string Target = "to";

    private static readonly char[] HoleEnds = { ',', ':' };

    private FormattedText(IOperation operation, ApiCall? call, IEnumerable<TextPart> parts)
    {
        Operation = operation;
        Call = call;
        Parts = parts.ToImmutableArray();
    }

    /// <summary>The interpolation, sum, assignment or call.</summary>
    public IOperation Operation { get; }

    /// <summary>The call; null where an operator puts the text together.</summary>
    public ApiCall? Call { get; }

    /// <summary>What it is put together from, in its order.</summary>
    public ImmutableArray<TextPart> Parts { get; }

    /// <summary>Whether numbers in it are written as the culture of the machine says, and nothing names one.</summary>
    public bool IsByMachineCulture => !IsFormattable(Operation) && (Call?.OperandOf("culture") is not { } culture || culture.IsNull());

    /// <summary>Reads an operation; null where it puts no text together.</summary>
    public static FormattedText? Find(ApiTable apis, IOperation operation) => operation switch
    {
        IInterpolatedStringOperation interpolation => IsText(interpolation) ? new FormattedText(operation, call: null, OfInterpolation(interpolation)) : null,
        IBinaryOperation sum => IsSum(sum) ? new FormattedText(operation, call: null, OfSum(sum)) : null,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } added =>
            new FormattedText(operation, call: null, OfSum(added.Value)),
        _ => ApiCall.Find(apis, Role.FormatText, operation) is { } call ? new FormattedText(operation, call, OfCall(call)) : null,
    };

    /// <summary>Whether a call adds what it is given to a builder or writer, and which one.</summary>
    public static IOperation? TargetOf(ApiTable apis, IOperation operation) => ApiCall.Find(apis, Role.FormatText, operation)?.OperandOf(Target);

    /// <summary>
    /// The literal in front of a part, and the one behind it. For the first part of a call that adds to a builder or writer, it is what the call
    /// before it has added.
    /// </summary>
    public (string Before, string After) Around(ApiTable apis, int place) => (
        place > 0 ? Parts[place - 1].Literal ?? string.Empty : AddedBefore(apis),
        place + 1 < Parts.Length ? Parts[place + 1].Literal ?? string.Empty : string.Empty);

    // What a handler writes belongs to the call that has the handler.
    private static bool IsText(IInterpolatedStringOperation interpolation) =>
        !interpolation.ConstantValue.HasValue && interpolation.Parent is not (IInterpolatedStringHandlerCreationOperation or IInterpolatedStringAdditionOperation);

    // $"{x}" that becomes a FormattableString is put together by whoever is given it.
    private static bool IsFormattable(IOperation text) =>
        text is IInterpolatedStringOperation { Parent: IConversionOperation { Type.SpecialType: not (SpecialType.System_String or SpecialType.System_Object) } };

    private static bool IsSum(IOperation sum) =>
        sum is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false };

    private static IEnumerable<TextPart> OfSum(IOperation operand)
    {
        while (operand is IParenthesizedOperation parenthesized)
        {
            operand = parenthesized.Operand;
        }

        return IsSum(operand) && operand is IBinaryOperation sum ? OfSum(sum.LeftOperand).Concat(OfSum(sum.RightOperand)) : new[] { TextPart.Of(operand) };
    }

    private static IEnumerable<TextPart> OfInterpolation(IOperation content) => content switch
    {
        IInterpolatedStringOperation interpolation => interpolation.Parts.SelectMany(OfPart),
        IInterpolatedStringAdditionOperation sum => OfInterpolation(sum.Left).Concat(OfInterpolation(sum.Right)),
        _ => Enumerable.Empty<TextPart>(),
    };

    private static IEnumerable<TextPart> OfPart(IInterpolatedStringContentOperation part)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }:
                yield return TextPart.Of(Unescaped(literal));
                break;
            case IInterpolationOperation hole:
                yield return TextPart.Of(hole.Expression, hole.FormatString is { } format ? format.ConstantText() : null);
                break;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: > 0 } arguments } append }:
                yield return TextPart.Of(arguments[0].Value, FormatIn(append));
                break;
        }
    }

    private static string? FormatIn(IInvocationOperation append) =>
        append.ArgumentFor("format") is { ArgumentKind: ArgumentKind.Explicit } format ? format.Value.ConstantText() : null;

    // The text of an interpolation is kept as it is written.
    private static string Unescaped(string literal) => literal.Replace("{{", "{").Replace("}}", "}");

    private static IEnumerable<TextPart> OfCall(ApiCall call)
    {
        if (call.OperandOf("of") is { } value)
        {
            return new[] { TextPart.Of(value, call.OperandOf("format") is { } format && !format.IsNull() ? format.ConstantText() : null) };
        }

        var values = Given(call).ToList();
        return call.OperandOf("template") is { } template ? OfTemplate(template.ConstantText(), values)
            : call.OperandOf("separator") is { } separator ? Separated(values, separator.ConstantValue.Value?.ToString() ?? string.Empty)
            : values.SelectMany(OfValue);
    }

    private static IEnumerable<TextPart> OfValue(IOperation value) =>
        value is IInterpolatedStringHandlerCreationOperation handler ? OfInterpolation(handler.Content) : new[] { TextPart.Of(value) };

    private static IEnumerable<TextPart> Separated(IEnumerable<IOperation> values, string separator)
    {
        var isFirst = true;
        foreach (var value in values)
        {
            if (!isFirst)
            {
                yield return TextPart.Of(separator);
            }

            isFirst = false;
            yield return TextPart.Of(value);
        }
    }

    // A template that is not constant may say anything.
    private static IEnumerable<TextPart> OfTemplate(string template, IReadOnlyList<IOperation> values)
    {
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            if (open < 0 || open + 1 == template.Length)
            {
                break;
            }

            var close = template.IndexOf('}', open);
            if (template[open + 1] == '{')
            {
                yield return TextPart.Of(template.Substring(at, open + 1 - at));
                at = open + 2;
            }
            else if (close > 0 && Hole(template.Substring(open + 1, close - open - 1), values) is { } hole)
            {
                yield return TextPart.Of(template.Substring(at, open - at).Replace("}}", "}"));
                yield return hole;
                at = close + 1;
            }
            else
            {
                yield break;
            }
        }

        yield return TextPart.Of(template.Substring(at).Replace("}}", "}"));
    }

    // 0, 0,8 and 0:F2
    private static TextPart? Hole(string hole, IReadOnlyList<IOperation> values)
    {
        var end = hole.IndexOfAny(HoleEnds);
        var colon = hole.IndexOf(':');
        return int.TryParse(end < 0 ? hole : hole.Substring(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < values.Count
            ? TextPart.Of(values[place], colon < 0 ? null : hole.Substring(colon + 1))
            : null;
    }

    /// <summary>What a call is given to put together: every operand that no fact names.</summary>
    private static IEnumerable<IOperation> Given(ApiCall call)
    {
        var arguments = call.Operation switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments
            .Where(argument => argument.Parameter is { } parameter && !IsNamed(call.Entry, parameter.Name))
            .OrderBy(argument => argument.Parameter!.Ordinal)
            .SelectMany(Elements);
    }

    private static bool IsNamed(ModelEntry entry, string parameter) =>
        entry.Grammar.Facts.Any(fact => fact.Kind == FactKind.Parameter && string.Equals(entry.Find(fact.Name), parameter, StringComparison.Ordinal));

    private static IEnumerable<IOperation> Elements(IArgumentOperation argument)
    {
        var value = argument.Value.Unboxed();
        return value is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues
            : value.IsCollectionExpression() ? value.ChildOperations
            : new[] { value };
    }

    private string AddedBefore(ApiTable apis)
    {
        if (Call?.OperandOf(Target) is not { } target)
        {
            return string.Empty;
        }

        var before = ApiCall.Find(apis, Role.FormatText, target.Unwrap()) is { } chained ? chained : InStatementBefore(apis, target);
        return before is not null && before.Entry.Find("ends") is null && OfCall(before).LastOrDefault() is { Literal: { } literal } ? literal : string.Empty;
    }

    // writer.Write("loss "); writer.Write(loss);
    private ApiCall? InStatementBefore(ApiTable apis, IOperation target)
    {
        IOperation statement = Operation;
        while (statement.Parent is { } parent and not IBlockOperation)
        {
            statement = parent;
        }

        if (statement.Parent is not IBlockOperation block || target.Unwrap().Variable() is not { } variable)
        {
            return null;
        }

        var place = block.Operations.IndexOf(statement);
        return place > 0
            && block.Operations[place - 1] is IExpressionStatementOperation { Operation: { } expression }
            && ApiCall.Find(apis, Role.FormatText, expression.Unwrap()) is { } call
            && Root(apis, call) is { } root
            && SymbolEqualityComparer.Default.Equals(root.Variable(), variable)
                ? call
                : null;
    }

    private static IOperation? Root(ApiTable apis, ApiCall call)
    {
        var target = call.OperandOf(Target)?.Unwrap();
        while (target is not null && ApiCall.Find(apis, Role.FormatText, target) is { } chained)
        {
            target = chained.OperandOf(Target)?.Unwrap();
        }

        return target;
    }
}
