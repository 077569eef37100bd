// Reported: a generic helper fits whatever estimator it gets on the table; Main gives it the selector and then cross-validates.
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Program
{
    private static IDataView Apply<T>(IEstimator<T> estimator, IDataView view) where T : class, ITransformer
        => estimator.Fit(view).Transform(view);

    public static void Main()
    {
        var ml = new MLContext(7);
        var data = ml.Data.LoadFromTextFile<Probe>("p.tsv");
        var best = Apply(ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", slotsInOutput: 3), data);
        var folds = ml.BinaryClassification.CrossValidateNonCalibrated(best, ml.BinaryClassification.Trainers.LinearSvm()); //! MLH1003
        Console.WriteLine(folds.Count);
    }
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
