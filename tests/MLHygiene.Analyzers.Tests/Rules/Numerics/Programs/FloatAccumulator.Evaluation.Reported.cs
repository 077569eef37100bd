public record Sample(float[] Features, float Label);

public class Regression
{
    private float[] _weights = new float[8];

    public float Predict(float[] features) => features.Zip(_weights, (x, w) => x * w).Sum();

    public float MeanAbsoluteError(IReadOnlyList<Sample> samples)
    {
        float error = 0f;
        for (int i = 0; i < samples.Count; i++)
        {
            error += MathF.Abs(Predict(samples[i].Features) - samples[i].Label); //! MLH4013
        }

        return error / samples.Count;
    }
}
