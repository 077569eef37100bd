// Reported: different seeds for features and labels in an epoch loop.
public static class Epochs
{
    public static void Run(float[][] features, float[] labels, int epochs, Action<float[], float> update)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            new Random(epoch).Shuffle(features); new Random(epoch + 1).Shuffle(labels); //! MLH2008
            for (int i = 0; i < features.Length; i++) update(features[i], labels[i]);
        }
    }
}
