// CrossValidationSplit by a double column (loaded from memory).
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Reading { public double Station { get; set; } public float Label { get; set; } [VectorType(3)] public float[] Features { get; set; } }
static class Folds
{
    static double Mean(Reading[] readings)
    {
        var ml = new MLContext(1);
        var view = ml.Data.LoadFromEnumerable(readings);
        var folds = ml.Data.CrossValidationSplit(view, samplingKeyColumnName: nameof(Reading.Station), numberOfFolds: 4); //! MLH1010
        return folds.Average(f => ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(f.TrainSet).Transform(f.TestSet)).RSquared);
    }
}
