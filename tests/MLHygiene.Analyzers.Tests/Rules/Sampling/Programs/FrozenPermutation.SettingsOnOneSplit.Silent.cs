// Silent: settings are compared on one split; nothing is averaged.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Search(MLContext ml)
{
    public void Compare(IDataView data)
    {
        foreach (int trees in new[] { 10, 50, 100 })
        {
            var split = ml.Data.TrainTestSplit(data, 0.2, seed: 3);
            var model = ml.BinaryClassification.Trainers.FastTree(numberOfTrees: trees).Fit(split.TrainSet);
            Console.WriteLine($"{trees}: {ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy}");
        }
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
