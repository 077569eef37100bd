// Reported: each parallel worker's stream is the neighbour's stream moved by a constant.
public static class ParallelDropout
{
    public static bool[][] Masks(int samples, int neurons, double dropout, int baseSeed)
    {
        var masks = new bool[samples][];
        Parallel.For(0, samples, sample =>
        {
            var random = new Random(baseSeed + sample); //! MLH3008
            masks[sample] = new bool[neurons];
            for (int neuron = 0; neuron < neurons; neuron++)
            {
                masks[sample][neuron] = random.NextDouble() >= dropout;
            }
        });
        return masks;
    }

    public static float[] Apply(float[] batch, bool[] mask, double dropout) =>
        batch.Select((value, i) => mask[i] ? value / (float)(1 - dropout) : 0f).ToArray();
}
