using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;
using static System.Double;

namespace NaNTable;

/// <summary>NaN as text, in the invariant culture.</summary>
internal static class Texts
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private static readonly JsonSerializerOptions Named = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    public static Table Table { get; } = new(
        "text",
        ["text", "result"],
        [
            Measured.Row(() => Parse("NaN", Invariant)),
            Measured.Row(() => Parse("nan", Invariant)),
            Measured.Row(() => Parse("-NaN", Invariant)),
            Measured.Row(() => Parse("Infinity", Invariant)),
            Measured.Row(() => Parse("1e400", Invariant)),
            Measured.Row(() => Parse("1e39", Invariant)),
            Measured.Row(() => float.Parse("1e39", Invariant)),
            Measured.Row(() => Parse("1e-400", Invariant)),
            Measured.Row(() => Parse("-Infinity", Invariant)),
            Measured.Row(() => Parse("NA", Invariant)),
            Measured.Row(() => Parse("N/A", Invariant)),
            Measured.Row(() => Parse("null", Invariant)),
            Measured.Row(() => Parse("inf", Invariant)),
            Measured.Row(() => Parse("?", Invariant)),
            Measured.Row(() => Parse("", Invariant)),
            Measured.Row(() => decimal.Parse("NaN", NumberStyles.Float, Invariant)),
            Measured.Row(() => Convert.ToDouble("NaN", Invariant)),
            Measured.Row(() => Convert.ToDouble((string?)null, Invariant)),
            Measured.Row(() => TryParse("n/a", Invariant, out var x) ? x : x),
            Measured.Row(() => NaN.ToString(Invariant)),
            Measured.Row(() => NaN.ToString("F2", Invariant)),
            Measured.Row(() => PositiveInfinity.ToString(Invariant)),
            Measured.Row(() => Parse(NaN.ToString("R", Invariant), Invariant)),
            Measured.Row(() => JsonSerializer.Serialize(NaN)),
            Measured.Row(() => JsonSerializer.Serialize(NaN, Named)),
            Measured.Row(() => JsonSerializer.Deserialize<double>("NaN")),
            Measured.Row(() => JsonSerializer.Deserialize<double>("\"NaN\"", Named)),
            Measured.Row(() => JsonSerializer.Deserialize<double>("1e400")),
            Measured.Row(() => XmlConvert.ToString(PositiveInfinity)),
            Measured.Row(() => XmlConvert.ToDouble("NaN")),
        ]);
}
