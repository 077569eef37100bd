// The rows that were split and scored are the raw ones; the bootstrap sample only feeds the final refit.
using Microsoft.ML;
using Microsoft.ML.Data;
class Final
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca());
        var model = pipeline.Fit(parts.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet)).RSquared);
        rows = ml.Data.BootstrapSample(rows, seed: 5);
        model = pipeline.Fit(rows);
        ml.Model.Save(model, rows.Schema, "m.zip");
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
