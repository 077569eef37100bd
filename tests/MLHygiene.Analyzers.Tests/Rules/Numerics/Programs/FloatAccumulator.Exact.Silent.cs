static class Exact
{
    public static float Mean(List<float[]> samples, int epochs, float learningRate)
    {
        double sum = 0;
        float hits = 0;
        foreach (var sample in samples)
        {
            sum += sample[0];
            hits += sample[0] > learningRate ? 1f : 0f;
        }

        var perSample = samples.Select(sample =>
        {
            float total = 0;
            foreach (var value in sample)
            {
                total += value;
            }

            return total;
        });
        return (float)(sum / samples.Count) + hits / samples.Count + perSample.Sum() / epochs;
    }
}
