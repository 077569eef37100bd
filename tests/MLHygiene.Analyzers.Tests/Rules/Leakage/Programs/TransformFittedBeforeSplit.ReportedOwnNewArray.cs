// Minimum and maximum of a column, and a new array for the scaled rows.
public interface ISvm
{
    void Train(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class MinMaxProgram
{
    public static void Run(ISvm svm, double[][] x, int[] y)
    {
        var low = x.Min(row => row[0]);
        var high = x.Max(row => row[0]);
        var scaled = new double[x.Length][];
        for (var i = 0; i < x.Length; i++)
        {
            scaled[i] = new[] { (x[i][0] - low) / (high - low), x[i][1] };
        }

        svm.Train(scaled[..300], y[..300]);
        Console.WriteLine(svm.Accuracy(scaled[300..], y[300..])); //! MLH1002
    }

    public static void Mapped(ISvm svm, double[][] x, int[] y)
    {
        var low = x.Min(row => row[0]);
        var high = x.Max(row => row[0]);
        var scaled = x.Select(row => new[] { (row[0] - low) / (high - low), row[1] }).ToArray();
        svm.Train(scaled[..300], y[..300]);
        Console.WriteLine(svm.Accuracy(scaled[300..], y[300..])); //! MLH1002
    }
}
