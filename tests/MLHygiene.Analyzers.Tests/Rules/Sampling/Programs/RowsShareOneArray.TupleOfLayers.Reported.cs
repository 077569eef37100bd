// Reported: static call through an expression body, two layers at once.
public static class Init
{
    public static (float[][] Weights, float[] Bias) Layer(int inputs, int outputs, Random rng)
    {
        float[][] weights = Enumerable.Repeat(element: new float[inputs], count: outputs).ToArray(); //! MLH2011
        foreach (var row in weights)
            for (int j = 0; j < inputs; j++) row[j] = rng.NextSingle() - 0.5f;
        return (weights, new float[outputs]);
    }
}
