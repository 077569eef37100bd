// Reported: the body is a local function that reads, adds and writes a captured variable.
public static class PairwiseDistances
{
    public static double Average(IReadOnlyList<double[]> rows)
    {
        if (rows.Count < 2)
        {
            return 0;
        }

        double sum = 0;
        Parallel.For(0, rows.Count, AddRow);
        return sum / (rows.Count * (rows.Count - 1) / 2.0);

        void AddRow(int i)
        {
            for (int j = i + 1; j < rows.Count; j++)
            {
                double squared = 0;
                for (int k = 0; k < rows[i].Length; k++)
                {
                    squared += Math.Pow(rows[i][k] - rows[j][k], 2);
                }

                sum = sum + Math.Sqrt(squared); //! MLH3013
            }
        }
    }
}
