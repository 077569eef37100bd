// Reported: statistics over columns with gaps.
public static class Profile
{
    public static double[] Summaries(string path)
    {
        var columns = new Dictionary<string, List<double>>();
        var ages = new List<double>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(';');
            ages.Add(cells[1] == "" ? double.NaN : double.Parse(cells[1]));
        }

        columns["age"] = ages;
        return MathNet.Numerics.Statistics.Statistics.FiveNumberSummary(ages); //! MLH4017
    }

    public static double Rank(double[] incomes, double[] spending)
    {
        for (var i = 0; i < incomes.Length; i++)
        {
            incomes[i] = incomes[i] < 0 ? double.NaN : incomes[i];
        }

        return MathNet.Numerics.Statistics.Correlation.Spearman(incomes, spending); //! MLH4017
    }

    public static (double Mean, double Largest) Describe(IEnumerable<string> cells)
    {
        var values = from cell in cells select cell == "?" ? double.NaN : 1.0;
        var described = new MathNet.Numerics.Statistics.DescriptiveStatistics(values);
        return (described.Mean, described.Maximum); //! MLH4017
    }

    public static float Largest(ReadOnlySpan<float> activations) =>
        System.Numerics.Tensors.TensorPrimitives.MaxNumber(activations); //! MLH4017

    public static double Middle(double[] residuals)
    {
        Console.WriteLine($"{residuals.Count(residual => double.IsNaN(residual))} missing");
        return MathNet.Numerics.Statistics.ArrayStatistics.MedianInplace(residuals); //! MLH4017
    }
}
