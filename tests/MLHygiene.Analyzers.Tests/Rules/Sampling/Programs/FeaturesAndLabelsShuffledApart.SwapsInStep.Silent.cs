// Silent: a fair shuffle swaps features and labels in step.
public class InStep(float[][] features, float[] labels)
{
    public void Shuffle(Random rng)
    {
        for (int i = features.Length - 1; i > 0; i--)
        {
            int j = rng.Next(i + 1);
            (features[i], features[j]) = (features[j], features[i]);
            (labels[i], labels[j]) = (labels[j], labels[i]);
        }
    }
}
