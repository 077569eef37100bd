using System;
using System.Linq;
using System.Numerics.Tensors;
using static System.Double;

namespace NaNTable;

/// <summary>What whole numbers and single precision do not hold.</summary>
internal static class Precision
{
    private const int Terms = 10_000_000;
    private static readonly int Correct = 87;
    private static readonly int Total = 100;
    private static readonly byte Pixel = 200;
    private static readonly int One = 1;

    public static Table Table { get; } = new(
        "precision",
        ["code", "result"],
        [
            Measured.Row(() => Correct / Total),
            Measured.Row(() => Correct / Total * 100),
            Measured.Row(() => (double)(Correct / Total)),
            Measured.Row(() => (double)Correct / Total),
            Measured.Row(() => Pixel / 255),
            Measured.Row(() => One / 10),
            Measured.Row(() => Math.Ceiling((double)(105 / (One * 10)))),
            Measured.Row(() => Math.Pow(8, One / 3)),
            Measured.Row(() => (byte)(Pixel * 1.5)),
            Measured.Row(() => (byte)(Pixel * 1.28f)),
            Measured.Row(() => (sbyte)MathF.Round(One * 3f / 0.02f)),
            Measured.Row(() => (short)(One * 1e6)),
            Measured.Row(() => (byte)(One * 255.9)),
            Measured.Row(() => (byte)(One * -0.5)),
            Measured.Row(() => (int)(One * 1e20)),
            Measured.Row(() => checked((byte)(One * 300.0))),
            Measured.Row(() => Enumerable.Range(0, 256).Count(grey => (byte)(grey * 1.5) != (int)(grey * 1.5))),
            Measured.Row(() => TensorPrimitives.Average<byte>([200, 100])),
            Measured.Row(() => TensorPrimitives.Average<sbyte>([100, 100])),
            Measured.Row(() => TensorPrimitives.Sum<byte>([200, 100])),
            Measured.Row(() => TensorPrimitives.Sum<short>([30_000, 30_000])),
            Measured.Row(() => TensorPrimitives.Dot<byte>([16, 16], [16, 16])),
            Measured.Row(() => TensorPrimitives.SumOfSquares<short>([200])),
            Measured.Row(() => TensorPrimitives.Average<byte>(new byte[256])),
            Measured.Row(() => new byte[] { 200, 100 }.Average(pixel => pixel)),
            Measured.Row(() => 16_777_216f + One),
            Measured.Row(() => CountedTo(20_000_000).ToString("N0")),
            Measured.Row(() => ErrorOf(10_000)),
            Measured.Row(() => ErrorOf(100_000)),
            Measured.Row(() => ErrorOf(1_000_000)),
            Measured.Row(() => ErrorOf(10_000_000)),
            Measured.Row(() => FloatSum(Terms).ToString("N0")),
            Measured.Row(() => Enumerable.Repeat(0.1f, Terms).Aggregate(0f, (sum, x) => sum + x).ToString("N0")),
            Measured.Row(() => DoubleSum(Terms).ToString("N2")),
            Measured.Row(() => Enumerable.Repeat(0.1f, Terms).Average().ToString("N4")),
            Measured.Row(() => 1f + One * 1e-8f == 1f),
            Measured.Row(() => 1f - One * 1e-8f == 1f),
            Measured.Row(() => 1f - One * 3e-8f == 1f),
            Measured.Row(() => 1 - One * 5e-17 == 1),
            Measured.Row(() => MathF.Log(1f - Math.Clamp(One * 1f, 1e-8f, 1f - 1e-8f))),
            Measured.Row(() => One / float.Epsilon),
            Measured.Row(() => One / double.Epsilon),
            Measured.Row(() => Math.Abs(One * 0.1 + 0.2 - 0.3) < double.Epsilon),
        ]);

    private static float FloatSum(int count)
    {
        var sum = 0f;
        for (var i = 0; i < count; i++)
        {
            sum += 0.1f;
        }

        return sum;
    }

    private static string ErrorOf(int count)
    {
        var exact = count * 0.1;
        return (Math.Abs(FloatSum(count) - exact) / exact).ToString("0.## %");
    }

    private static float CountedTo(int rounds)
    {
        var count = 0f;
        for (var i = 0; i < rounds; i++)
        {
            count += 1f;
        }

        return count;
    }

    private static double DoubleSum(int count)
    {
        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            sum += 0.1f;
        }

        return sum;
    }
}
