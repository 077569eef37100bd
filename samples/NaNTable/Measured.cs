using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NaNTable;

/// <summary>Runs code, and says what it gave and how it is written.</summary>
internal static class Measured
{
    /// <summary>A row with the result of some code.</summary>
    public static (string Code, string[] Results) Row(Func<object?> code, [CallerArgumentExpression(nameof(code))] string text = "") =>
        (Body(text), [Try(code)]);

    /// <summary>What some code gives, or the exception that it throws.</summary>
    public static string Try(Func<object?> code)
    {
        try
        {
            return Show(code());
        }
        catch (Exception exception) when (exception is ArithmeticException or ArgumentException or InvalidOperationException or InvalidCastException or FormatException
            or IndexOutOfRangeException or System.Text.Json.JsonException)
        {
            return $"throws `{exception.GetType().Name}`";
        }
    }

    /// <summary>What stands behind the arrow of a lambda.</summary>
    public static string Body(string lambda) => lambda[(lambda.IndexOf("=>", StringComparison.Ordinal) + 2)..].Trim();

    private static string Show(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        double.PositiveInfinity or float.PositiveInfinity => "∞",
        double.NegativeInfinity or float.NegativeInfinity => "-∞",
        double.MinValue => "-1.8e308",
        double.MaxValue => "1.8e308",
        string text => text.Length == 0 ? "empty" : $"`{text}`",
        IEnumerable values => string.Join(", ", values.Cast<object>().Select(Show).DefaultIfEmpty("empty")),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "null",
    };
}
