// Silent: the scaler is part of the pipeline that CrossValidate fits per fold; pipeline built in a loop over trainers.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(2);
var data = ml.Data.LoadFromTextFile<House>("h.csv", ',');
IEstimator<ITransformer> prep = ml.Transforms.Concatenate("Features", "Size", "Rooms");
prep = prep.Append(ml.Transforms.NormalizeMeanVariance("Features"));
foreach (var trainer in new IEstimator<ITransformer>[] { ml.Regression.Trainers.Sdca(), ml.Regression.Trainers.FastTree() })
{
    var cv = ml.Regression.CrossValidate(data, prep.Append(trainer), numberOfFolds: 3);
    Console.WriteLine(cv.Average(f => f.Metrics.RSquared));
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
