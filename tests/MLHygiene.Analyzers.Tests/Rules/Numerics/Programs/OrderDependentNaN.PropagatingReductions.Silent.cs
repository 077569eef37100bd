using System.Numerics.Tensors;
using MathNet.Numerics.Statistics;

namespace Diagnostics;

public static class GradientReport
{
    public static void Print(float[] gradients, float[] previousGradients, double[] losses)
    {
        int broken = gradients.Count(float.IsNaN);
        if (broken > 0)
            Console.WriteLine($"{broken} gradients are NaN");

        float high = TensorPrimitives.Max<float>(gradients);
        float low = TensorPrimitives.Min<float>(gradients);
        float norm = TensorPrimitives.Norm<float>(gradients);
        Console.WriteLine($"{low} {high} {norm}");

        var elementwise = new float[gradients.Length];
        TensorPrimitives.MaxNumber<float>(gradients, previousGradients, elementwise);
        TensorPrimitives.MinNumber<float>(elementwise, 1f, elementwise);
        TensorPrimitives.MaxMagnitudeNumber<float>(elementwise, 1e-6f, elementwise);

        float largest = gradients.Aggregate(float.NegativeInfinity, float.MaxNumber);
        double smallest = double.MinNumber(losses[0], losses[^1]);
        Console.WriteLine($"{largest} {smallest}");

        double mean = Statistics.Mean(losses);
        double spread = losses.StandardDeviation();
        double worst = losses.Any(double.IsNaN) ? double.NaN : losses.Max();
        Console.WriteLine($"loss {mean} +- {spread}, worst {worst}");
    }
}
