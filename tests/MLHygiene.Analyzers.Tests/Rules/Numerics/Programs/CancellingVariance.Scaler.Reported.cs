sealed class StandardScaler
{
    private double[] _mean = [], _deviation = [];

    public void Fit(double[][] rows)
    {
        var columns = rows[0].Length;
        var sum = new double[columns];
        var squares = new double[columns];
        foreach (var row in rows)
        {
            for (var j = 0; j < columns; j++)
            {
                sum[j] += row[j];
                squares[j] += row[j] * row[j];
            }
        }

        _mean = sum.Select(s => s / rows.Length).ToArray();
        _deviation = new double[columns];
        for (var j = 0; j < columns; j++)
        {
            _deviation[j] = Math.Sqrt(squares[j] / rows.Length - _mean[j] * _mean[j]); //! MLH4014
        }
    }
}
