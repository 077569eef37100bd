// Reported: a nested static class selects features on the whole table; the outer class splits, fits and scores.
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Pipeline
{
    private static class Selection
    {
        internal static IDataView TopSlots(MLContext ml, IDataView view, int slots)
        {
            if (slots <= 0) throw new ArgumentOutOfRangeException(nameof(slots));
            var estimator = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", slotsInOutput: slots);
            ITransformer fitted = estimator.Fit(view);
            return fitted.Transform(view);
        }
    }

    public static void Main()
    {
        MLContext ml = new(11);
        var table = ml.Data.LoadFromTextFile<Probe>("p.tsv");
        var top = Selection.TopSlots(slots: 10, view: table, ml: ml);
        var (learn, judge) = ml.Data.TrainTestSplit(top, 0.2) is { } s ? (s.TrainSet, s.TestSet) : throw new InvalidOperationException();
        var model = ml.BinaryClassification.Trainers.FastForest().Fit(learn);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(judge)); //! MLH1003
        Console.WriteLine(metrics.Accuracy);
    }
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
