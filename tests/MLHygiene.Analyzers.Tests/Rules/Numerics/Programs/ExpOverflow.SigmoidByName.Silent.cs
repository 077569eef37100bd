public sealed class SigmoidActivation
{
    public float Forward(float x)
    {
        if (x < 0f)
        {
            float e = MathF.Exp(x);
            return e / (e + 1f);
        }

        return 1f / (1f + MathF.Exp(-x));
    }
}

public static class Growth
{
    // The name says nothing of machine learning.
    public static double Share(double time)
    {
        double grown = Math.Exp(time);
        return grown / (1 + grown);
    }
}
