// Reported: ForAll runs its action on several threads, and they share one counter.
public static class ThresholdScan
{
    public static IEnumerable<(double Threshold, double Recall)> Run(IReadOnlyList<(double Score, bool Positive)> rows, int steps)
    {
        for (int step = 0; step <= steps; step++)
        {
            double threshold = (double)step / steps;
            int hits = 0;
            rows.AsParallel()
                .Where(row => row.Positive)
                .ForAll(row =>
                {
                    if (row.Score >= threshold)
                    {
                        ++hits; //! MLH3013
                    }
                });
            yield return (threshold, (double)hits / Math.Max(1, rows.Count(row => row.Positive)));
        }
    }
}
