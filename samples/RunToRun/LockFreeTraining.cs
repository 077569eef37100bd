using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace RunToRun;

/// <summary>Logistic regression by gradient steps that several threads take on the same weights without a lock.</summary>
internal static class LockFreeTraining
{
    private const int Rows = 20_000;
    private const int Features = 20;
    private const int Epochs = 3;
    private const int Runs = 10;
    private const double Step = 0.05;

    private static readonly (double[] X, bool Y)[] Data = MakeData();

    public static IEnumerable<Table> Tables
    {
        get
        {
            string[] columns = ["Threads", "Different models", "Accuracy", "Rows whose prediction is not the same in all runs"];
            return
            [
                new("MLH3014", Kind.Same, columns, Row(1)),
                new("MLH3014", Kind.Varying, columns, Row(2), Row(4)),
            ];
        }
    }

    private static string[] Row(int threads)
    {
        var models = Enumerable.Range(0, Runs).Select(_ => Train(threads)).ToList();
        var different = models.Select(model => string.Join(' ', model)).Distinct().Count();
        var unsteady = Data.Count(row => models.Select(model => Score(model, row.X) > 0).Distinct().Count() > 1) / (double)Rows;
        return [Table.Number(threads), $"{different} of {Runs}", Table.Range(models.Select(Accuracy), "P2"), Table.Number(unsteady, "P1")];
    }

    private static (double[] X, bool Y)[] MakeData()
    {
        var random = new Random(42);
        return
        [
            .. Enumerable.Range(0, Rows).Select(_ =>
            {
                var row = Enumerable.Range(0, Features).Select(_ => random.NextDouble() - 0.5).ToArray();
                return (row, row.Take(5).Sum() + ((random.NextDouble() - 0.5) * 0.8) > 0);
            }),
        ];
    }

    private static double[] Train(int threads)
    {
        var weights = new double[Features];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            for (var epoch = 0; epoch < Epochs; epoch++)
            {
                for (var i = part; i < Rows; i += threads)
                {
                    var (row, label) = Data[i];
                    var error = (label ? 1 : 0) - (1 / (1 + Math.Exp(-Score(weights, row))));
                    for (var j = 0; j < Features; j++)
                    {
                        weights[j] += Step * error * row[j];
                    }
                }
            }
        });
        return weights;
    }

    private static double Score(double[] weights, double[] row) => weights.Zip(row, (weight, value) => weight * value).Sum();

    private static double Accuracy(double[] weights) => Data.Count(row => Score(weights, row.X) > 0 == row.Y) / (double)Rows;
}
