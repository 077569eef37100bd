// Reported: every epoch walks Chunk(32) of the same array, nothing reshuffles, weights are updated.
public sealed class Perceptron(int inputs, float learningRate)
{
    private readonly float[] weights = new float[inputs];
    private float bias;

    public void Fit((float[] Features, float Label)[] samples, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in samples.Chunk(32)) //! MLH2002
            {
                Update(batch);
            }
        }
    }

    private void Update((float[] Features, float Label)[] batch)
    {
        foreach (var (features, label) in batch)
        {
            float error = label - Predict(features);
            for (int j = 0; j < weights.Length; j++) weights[j] += learningRate * error * features[j];
            bias += learningRate * error;
        }
    }

    public float Predict(float[] features) => features.Zip(weights, (a, b) => a * b).Sum() + bias > 0 ? 1f : 0f;
}
