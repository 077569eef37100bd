// Silent: a fair Fisher-Yates stands in the epoch body.
public sealed class Mlp
{
    private readonly float[] weights = new float[3];
    private void Backward(float[][] miniBatch, float learningRate) { foreach (var features in miniBatch) weights[0] += learningRate * features[0]; }
    public void Train(float[][] samples, int epochs, Random rng)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int i = samples.Length - 1; i > 0; i--)
            {
                int j = rng.Next(i + 1);
                (samples[i], samples[j]) = (samples[j], samples[i]);
            }
            foreach (var batch in samples.Chunk(16)) Backward(batch, 0.05f);
        }
    }
}
