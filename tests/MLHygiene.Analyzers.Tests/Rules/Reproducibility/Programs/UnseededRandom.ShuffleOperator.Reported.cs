// Reported: Enumerable.Shuffle has no way to take a seed.
public sealed class EpochSource
{
    private readonly float[][] _samples;
    private readonly bool _shuffle;

    public EpochSource(float[][] samples, bool shuffle) => (_samples, _shuffle) = (samples, shuffle);

    public (float[][] TrainSet, float[][] TestSet) Split(double testShare)
    {
        float[][] rows = _shuffle ? _samples.Shuffle().ToArray() : _samples; //! MLH3002
        int cut = rows.Length - (int)(rows.Length * testShare);
        return (rows[..cut], rows[cut..]);
    }

    public double Train(Func<float[][], double> step, int epochs, int batchSize)
    {
        var (trainSet, testSet) = Split(0.2);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            foreach (float[][] batch in trainSet.Chunk(batchSize))
            {
                step(batch);
            }
        }

        return step(testSet);
    }
}
