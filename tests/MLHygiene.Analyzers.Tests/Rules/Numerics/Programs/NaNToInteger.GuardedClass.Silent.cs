using System.Numerics;

namespace WineQuality;

public sealed class OrdinalClassifier(double[] weights, double bias, int classes)
{
    public double Score(double[] features)
    {
        double score = bias;
        for (int j = 0; j < weights.Length; j++)
        {
            score += weights[j] * features[j];
        }
        return score;
    }

    public int PredictClass(double[] features)
    {
        double score = Score(features);
        if (!double.IsFinite(score))
        {
            throw new ArithmeticException("the prediction is not finite");
        }
        return (int)Math.Clamp(Math.Round(score), 0, classes - 1);
    }

    public int PredictExact(double[] features)
    {
        double score = Score(features);
        return checked((int)Math.Round(score));
    }

    public int? TryPredict(double[] features)
    {
        double score = Score(features);
        if (double.IsNaN(score) || score < 0 || score >= classes)
        {
            return null;
        }
        return (int)score;
    }
}

public static class StrictQuantizer
{
    public static TInt[] Quantize<TInt>(float[] weights, float scale)
        where TInt : IBinaryInteger<TInt>
    {
        return Array.ConvertAll(weights, w => TInt.CreateChecked(MathF.Round(w / scale)));
    }

    public static sbyte[] QuantizeConverted(float[] weights, float scale)
    {
        return Array.ConvertAll(weights, w => Convert.ToSByte(w / scale));
    }
}
