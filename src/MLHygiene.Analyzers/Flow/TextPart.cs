using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A part of a text that is put together: what stands there, or a value that is turned into text.</summary>
internal sealed class TextPart
{
    private TextPart(string? literal, IOperation? value, string? format)
    {
        Literal = literal;
        Value = value;
        Format = format;
    }

    /// <summary>The text that stands there; null for a value.</summary>
    public string? Literal { get; }

    /// <summary>What is turned into text, without the conversions to <c>object</c>; null for a literal.</summary>
    public IOperation? Value { get; }

    /// <summary>How the value is to look; null where nothing says so, and empty where it is not constant.</summary>
    public string? Format { get; }

    /// <summary>A piece of text.</summary>
    public static TextPart Of(string literal) => new(literal, value: null, format: null);

    /// <summary>A value, which may be a constant text.</summary>
    public static TextPart Of(IOperation value, string? format = null) => value.ConstantValue switch
    {
        { HasValue: true, Value: string text } => Of(text),
        { HasValue: true, Value: char letter } => Of(letter.ToString()),
        _ => new(literal: null, value.Unboxed(), format),
    };
}
