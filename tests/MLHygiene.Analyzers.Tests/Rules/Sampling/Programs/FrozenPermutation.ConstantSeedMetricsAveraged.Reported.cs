// Reported: a constant seed in each repetition; the collected metrics are averaged.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class RepeatedHoldout(MLContext ml)
{
    private const int SplitSeed = 17;
    public double RSquared(IDataView rows, int repeats)
    {
        var scores = new List<double>();
        foreach (int repeat in Enumerable.Range(1, repeats))
        {
            var parts = ml.Data.TrainTestSplit(rows, seed: SplitSeed, testFraction: 0.3); //! MLH2010
            var model = ml.Regression.Trainers.FastForest("Amount").Fit(parts.TrainSet);
            scores.Add(ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Amount").RSquared);
            Console.WriteLine($"{repeat}: {scores[^1]}");
        }
        return scores.Average();
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
