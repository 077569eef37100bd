// Reported: the method runs once for each sample and always adds the same noise.
public sealed class AugmentedTrainer
{
    private readonly Action<float[], int> _trainStep;

    public AugmentedTrainer(Action<float[], int> trainStep) => _trainStep = trainStep;

    public void Train(float[][] features, int[] labels, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int sample = 0; sample < features.Length; sample++)
            {
                _trainStep(Augment(features[sample]), labels[sample]);
            }
        }
    }

    private static float[] Augment(float[] sample)
    {
        var random = new Random(7); //! MLH3007
        var augmented = new float[sample.Length];
        for (int i = 0; i < sample.Length; i++)
        {
            augmented[i] = sample[i] + (random.NextSingle() - 0.5f) * 0.1f;
        }

        return augmented;
    }
}
