// Reported: repeated cross-validation of one pipeline without a seed averages identical folds.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public static class Repeats
{
    public static double Mean(MLContext ml, IDataView data)
    {
        var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.BinaryClassification.Trainers.FastTree());
        var all = new List<double>();
        int left = 5;
        do
        {
            all.AddRange(ml.BinaryClassification.CrossValidate(data, pipeline, numberOfFolds: 5).Select(r => r.Metrics.Accuracy)); //! MLH2010
        }
        while (--left > 0);
        return all.Average();
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
