// The test part is the validation set, but no metric is computed on it at all.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
static class NoEvaluate
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
        var split = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Regression.Trainers.LightGbm().Fit(split.TrainSet, split.TestSet);
        ml.Model.Save(model, rows.Schema, "model.zip");
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
