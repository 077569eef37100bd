// Silent: the counters are changed with Interlocked.
using System.Threading;

public sealed class ConfusionCounter
{
    private long _truePositives;
    private long _falsePositives;

    public double Precision(IEnumerable<float[]> rows, Func<float[], bool> predict, Func<float[], bool> label)
    {
        Parallel.ForEach(rows, row =>
        {
            if (predict(row))
            {
                if (label(row))
                {
                    Interlocked.Increment(ref _truePositives);
                }
                else
                {
                    Interlocked.Add(ref _falsePositives, 1);
                }
            }
        });

        long positives = _truePositives + _falsePositives;
        return positives == 0 ? double.NaN : (double)_truePositives / positives;
    }
}
