static class Column
{
    public static double Variance(double[] values)
    {
        var mean = values.Average();
        var squares = 0.0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return squares / values.Length;
    }

    public static double Centred(double[] values, double mean) => values.Select(v => v - mean).Sum(d => d * d) / values.Length;
}
