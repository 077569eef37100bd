// Reported: every fold is scored on the half it was fitted on (s.TrainSet with s.TrainSet).
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Folds
{
    private static double Average(MLContext ml, IDataView data, IEstimator<ITransformer> estimator)
    {
        double sum = 0;
        int n = 0;
        foreach (var fold in ml.Data.CrossValidationSplit(data, numberOfFolds: 4))
        {
            var model = estimator.Fit(fold.TrainSet);
            sum += ml.Regression.Evaluate(model.Transform(fold.TrainSet)).RSquared; //! MLH1001
            n++;
        }
        return sum / n;
    }

    private static void Main()
    {
        var ml = new MLContext(8);
        var estimator = ml.Transforms.Concatenate("Features", "Size", "Age").Append(ml.Regression.Trainers.FastTree());
        Console.WriteLine(Average(ml, ml.Data.LoadFromTextFile<House>("h.tsv"), estimator));
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
