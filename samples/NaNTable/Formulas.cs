using System;
using System.Linq;
using System.Numerics.Tensors;
using static System.Double;

namespace NaNTable;

/// <summary>Formulas of machine learning, at the numbers where they fail.</summary>
internal static class Formulas
{
    private static readonly double[] Constant = Enumerable.Repeat(5.0, 10).ToArray();
    private static readonly double[] Tenths = Enumerable.Repeat(0.1, 1000).ToArray();

    public static Table Table { get; } = new(
        "formulas",
        ["formula", "result"],
        [
            Measured.Row(() => Sigmoid(710.0)),
            Measured.Row(() => Sigmoid(709.0)),
            Measured.Row(() => Sigmoid(89f)),
            Measured.Row(() => Sigmoid(88f)),
            Measured.Row(() => Softplus(710)),
            Measured.Row(() => LogP1(Math.Exp(710))),
            Measured.Row(() => Softplus(-40)),
            Measured.Row(() => StableSoftplus(710)),
            Measured.Row(() => StableSoftplus(-40)),
            Measured.Row(() => Tanh(709)),
            Measured.Row(() => TanhOfTwo(710)),
            Measured.Row(() => TanhOfTwo(-800)),
            Measured.Row(() => StableSigmoid(36.7) == 1),
            Measured.Row(() => StableSigmoid(36.8) == 1),
            Measured.Row(() => StableSigmoid(-709.7) == 0),
            Measured.Row(() => StableSigmoid(-709.8) == 0),
            Measured.Row(() => StableSigmoid(16.6f) == 1),
            Measured.Row(() => StableSigmoid(16.7f) == 1),
            Measured.Row(() => StableSigmoid(-88.7f) == 0),
            Measured.Row(() => StableSigmoid(-88.8f) == 0),
            Measured.Row(() => CrossEntropy(1, 1)),
            Measured.Row(() => CrossEntropy(0, 1)),
            Measured.Row(() => Softmax([90f, 80f, 70f])),
            Measured.Row(() => Softmax([709.0, 708.0])),
            Measured.Row(() => Softmax([710.0, 1.0])),
            Measured.Row(() => Softmax([1000.0, 999.0])),
            Measured.Row(() => Softmax([-1000.0, -1001.0])),
            Measured.Row(() => Softmax([-800.0, 0.0])),
            Measured.Row(() => TensorSoftmax([90f, 80f, 70f])),
            Measured.Row(() => TensorSoftmax([-110f, -111f])),
            Measured.Row(() => TensorSoftmax([0f, -10f, -20f])),
            Measured.Row(() => (5 - Constant.Average()) / Deviation(Constant)),
            Measured.Row(() => (6 - Constant.Average()) / Deviation(Constant)),
            Measured.Row(() => (5 - Constant.Min()) / (Constant.Max() - Constant.Min())),
            Measured.Row(() => Deviation(Tenths) == 0),
            Measured.Row(() => Deviation(Tenths).ToString("G2")),
            Measured.Row(() => ((0.2 - Tenths.Average()) / Deviation(Tenths)).ToString("G2")),
            Measured.Row(() => TensorPrimitives.CosineSimilarity<double>([0, 0], [1, 2])),
        ]);

    private static double Sigmoid(double a) => Math.Exp(a) / (1 + Math.Exp(a));

    private static float Sigmoid(float a) => MathF.Exp(a) / (1 + MathF.Exp(a));

    private static double StableSigmoid(double a) => 1 / (1 + Math.Exp(-a));

    private static float StableSigmoid(float a) => 1 / (1 + MathF.Exp(-a));

    private static double Softplus(double a) => Math.Log(1 + Math.Exp(a));

    private static double StableSoftplus(double a) => Math.Max(a, 0) + Math.Log(1 + Math.Exp(-Math.Abs(a)));

    private static double Tanh(double x) => (Math.Exp(2 * x) - 1) / (Math.Exp(2 * x) + 1);

    private static double TanhOfTwo(double x) => (Math.Exp(x) - Math.Exp(-x)) / (Math.Exp(x) + Math.Exp(-x));

    private static double CrossEntropy(double y, double p) => y * Math.Log(p) + (1 - y) * Math.Log(1 - p);

    private static float[] Softmax(float[] x)
    {
        var e = x.Select(MathF.Exp).ToArray();
        return [.. e.Select(v => v / e.Sum())];
    }

    private static string[] Softmax(double[] x)
    {
        var e = x.Select(Math.Exp).ToArray();
        return [.. e.Select(v => (v / e.Sum()).ToString("0.###"))];
    }

    private static float[] TensorSoftmax(float[] x)
    {
        var shares = new float[x.Length];
        TensorPrimitives.SoftMax<float>(x, shares);
        return shares;
    }

    private static double Deviation(double[] x)
    {
        var mean = x.Average();
        return Math.Sqrt(x.Average(v => (v - mean) * (v - mean)));
    }
}
