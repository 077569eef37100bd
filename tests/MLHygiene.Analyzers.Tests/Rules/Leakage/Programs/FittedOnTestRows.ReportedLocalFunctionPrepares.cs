// Reported: a local function that captures the context fits on the view it gets; it gets both parts; nested call without locals.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(11);
var table = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var parts = ml.Data.TrainTestSplit(table, testFraction: 0.2, seed: 4);
var model = ml.Regression.Trainers.Sdca().Fit(Standardize(parts.TrainSet));
double r2 = ml.Regression.Evaluate(model.Transform(Standardize(parts.TestSet))).RSquared; //! MLH1004
Console.WriteLine(r2);

IDataView Standardize(IDataView view)
{
    IEstimator<ITransformer> steps = ml.Transforms.Concatenate("Features", "Size", "Rooms");
    steps = steps.Append(ml.Transforms.NormalizeMeanVariance("Features"));
    return steps.Fit(view).Transform(view);
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
