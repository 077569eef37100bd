// Reported: the vector loop has no remainder loop behind it.
using System.Numerics;
public static class Perceptron
{
    public static float Logits(float[] weights, float[] features)
    {
        var sum = Vector<float>.Zero;
        for (int i = 0; i <= weights.Length - Vector<float>.Count; i += Vector<float>.Count) sum += new Vector<float>(weights, i) * new Vector<float>(features, i); //! MLH2005
        return Vector.Sum(sum);
    }
}
