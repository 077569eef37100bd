// Silent: the remainder loop follows the vector loop.
using System.Numerics;
public static class Layers
{
    public static float Dot(ReadOnlySpan<float> weights, ReadOnlySpan<float> features)
    {
        var sum = Vector<float>.Zero;
        int i = 0;
        for (; i <= weights.Length - Vector<float>.Count; i += Vector<float>.Count)
            sum += new Vector<float>(weights[i..]) * new Vector<float>(features[i..]);
        float total = Vector.Sum(sum);
        for (; i < weights.Length; i++) total += weights[i] * features[i];
        return total;
    }
}
