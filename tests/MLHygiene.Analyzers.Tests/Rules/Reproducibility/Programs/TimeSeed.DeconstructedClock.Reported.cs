// Reported: one part of the deconstructed pair is the clock, and it becomes the seed.
public static class PerceptronTraining
{
    public static float[] Train(float[][] samples, float[] labels, float learningRate)
    {
        var (start, epochs) = (DateTime.Now.Ticks, 25);
        int seed = (int)(start % int.MaxValue);
        Random random = new(seed); //! MLH3004

        float[] weights = new float[samples[0].Length];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int step = 0; step < samples.Length; step++)
            {
                int row = random.Next(samples.Length);
                float output = weights.Zip(samples[row], (w, x) => w * x).Sum() > 0 ? 1f : 0f;
                float gradient = output - labels[row];
                for (int i = 0; i < weights.Length; i++)
                {
                    weights[i] -= learningRate * gradient * samples[row][i];
                }
            }
        }

        return weights;
    }
}
