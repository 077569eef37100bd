class BatchNormalization
{
    public static (float Mean, float Variance) Moments(float[] activations)
    {
        float mean = activations.Average();
        float meanSquare = activations.Select(a => a * a).Average();
        float variance = meanSquare - mean * mean; //! MLH4014
        return (mean, variance);
    }
}
