using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using static System.Double;

namespace NaNTable;

/// <summary>What is computed from one or two values, of which one is NaN.</summary>
internal static class Pairs
{
    public static Table Table { get; } = new(
        "functions",
        ["with NaN", "result"],
        [
            Measured.Row(() => Math.Min(NaN, 1)),
            Measured.Row(() => Math.Min(1, NaN)),
            Measured.Row(() => Math.Max(NaN, 1)),
            Measured.Row(() => MathF.Max(1f, float.NaN)),
            Measured.Row(() => Math.MinMagnitude(NaN, 1)),
            Measured.Row(() => Math.MaxMagnitude(1, NaN)),
            Measured.Row(() => MinNumber(NaN, 1)),
            Measured.Row(() => MaxNumber(1, NaN)),
            Measured.Row(() => MinMagnitudeNumber(NaN, 1)),
            Measured.Row(() => MaxMagnitudeNumber(1, NaN)),
            Measured.Row(() => Vector128.Min(Vector128.Create(NaN, 1), Vector128.Create(1, NaN))[0]),
            Measured.Row(() => Vector128.MaxNumber(Vector128.Create(NaN, 1), Vector128.Create(1, NaN))[0]),
            Measured.Row(() => Vector.Max(new Vector<double>(NaN), Vector<double>.One)[0]),
            Measured.Row(() => Vector.Max(Vector<double>.One, new Vector<double>(NaN))[0]),
            Measured.Row(() => Into(into => TensorPrimitives.Max<double>([NaN, 1], [1, NaN], into))),
            Measured.Row(() => Into(into => TensorPrimitives.MaxNumber<double>([NaN, 1], [1, NaN], into))),
            Measured.Row(() => Math.Clamp(NaN, 0, 1)),
            Measured.Row(() => Math.Clamp(0.5, NaN, 1)),
            Measured.Row(() => Math.Clamp(0.5, 0, NaN)),
            Measured.Row(() => Math.Sign(NaN)),
            Measured.Row(() => Math.Abs(NaN)),
            Measured.Row(() => Math.Round(NaN)),
            Measured.Row(() => Math.Pow(NaN, 0)),
            Measured.Row(() => Math.Pow(1, NaN)),
            Measured.Row(() => Hypot(NaN, PositiveInfinity)),
            Measured.Row(() => Math.Tanh(NaN)),
            Measured.Row(() => Math.Max(0, NaN)),
            Measured.Row(() => NaN > 0 ? NaN : 0),
            Measured.Row(() => NaN < 0 ? 0 : NaN),
            Measured.Row(() => 0.0 / Zero),
            Measured.Row(() => PositiveInfinity - PositiveInfinity),
            Measured.Row(() => Zero * PositiveInfinity),
            Measured.Row(() => Zero * Math.Log(Zero)),
            Measured.Row(() => Math.Sqrt(-1)),
            Measured.Row(() => Math.Log(-1)),
            Measured.Row(() => Math.Log(Zero)),
            Measured.Row(() => Math.Exp(710)),
            Measured.Row(() => MathF.Exp(89)),
            Measured.Row(() => Math.Exp(710) / (1 + Math.Exp(710))),
        ]);

    private static double Zero => 0;

    private static double[] Into(Action<double[]> write)
    {
        var values = new double[2];
        write(values);
        return values;
    }
}
