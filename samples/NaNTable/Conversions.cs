using System;
using static System.Double;

namespace NaNTable;

/// <summary>What becomes of NaN in other types.</summary>
internal static class Conversions
{
    private static readonly double X = NaN;
    private static readonly double Infinity = PositiveInfinity;
    private static readonly double Bright = 300;
    private static readonly double Dark = -5;

    public static Table Table { get; } = new(
        "conversions",
        ["where X is NaN", "result"],
        [
            Measured.Row(() => (int)X),
            Measured.Row(() => (long)X),
            Measured.Row(() => (uint)X),
            Measured.Row(() => (byte)X),
            Measured.Row(() => (sbyte)X),
            Measured.Row(() => checked((int)X)),
            Measured.Row(() => Convert.ToInt32(X)),
            Measured.Row(() => Convert.ToByte(X)),
            Measured.Row(() => Convert.ToBoolean(X)),
            Measured.Row(() => (decimal)X),
            Measured.Row(() => (float)X),
            Measured.Row(() => (Half)X),
            Measured.Row(() => int.CreateTruncating(X)),
            Measured.Row(() => int.CreateSaturating(X)),
            Measured.Row(() => int.CreateChecked(X)),
            Measured.Row(() => byte.CreateSaturating(X)),
            Measured.Row(() => Math.Round((decimal)X)),
            Measured.Row(() => (int)Infinity),
            Measured.Row(() => (byte)Infinity),
            Measured.Row(() => (byte)Bright),
            Measured.Row(() => (byte)Dark),
            Measured.Row(() => byte.CreateSaturating(Bright)),
            Measured.Row(() => (byte)Math.Clamp(Bright, 0, 255)),
            Measured.Row(() => (byte)Math.Clamp(X, 0, 255)),
            Measured.Row(() => new[] { "cat", "dog" }[(int)X]),
        ]);
}
