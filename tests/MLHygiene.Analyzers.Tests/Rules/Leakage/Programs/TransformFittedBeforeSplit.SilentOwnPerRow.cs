// Norms, sums and maxima of one row, and constants.
public interface IClassifier
{
    void Train(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class PerRow
{
    public static void Run(IClassifier classifier, double[][] x, int[] y)
    {
        var unit = x.Select(row => { var norm = Math.Sqrt(row.Sum(value => value * value)); return row.Select(value => value / norm).ToArray(); }).ToArray();
        var shares = unit.Select(row => row.Select(value => value / row.Max()).ToArray()).ToArray();
        foreach (var row in shares)
        {
            var sum = 0.0;
            for (var j = 0; j < row.Length; j++)
            {
                sum += row[j];
            }

            for (var j = 0; j < row.Length; j++)
            {
                row[j] /= sum;
            }
        }

        for (var i = 0; i < shares.Length; i++)
        {
            var total = 0.0;
            for (var j = 0; j < shares[i].Length; j++)
            {
                total += shares[i][j];
            }

            shares[i][0] = total / 255;
        }

        classifier.Train(shares[..100], y[..100]);
        Console.WriteLine(classifier.Accuracy(shares[100..], y[100..]));
    }
}
