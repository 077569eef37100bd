// Silent: LpNorm, default-value imputation and missing indicators learn nothing.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(4);
var raw = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var prep = ml.Transforms.ReplaceMissingValues("Age")
    .Append(ml.Transforms.Concatenate("Features", "Size", "Rooms", "Age"))
    .Append(ml.Transforms.NormalizeLpNorm("Features"));
var ready = prep.Fit(raw).Transform(raw);
var results = ml.Regression.CrossValidate(ready, ml.Regression.Trainers.FastTree());
Console.WriteLine(results[0].Metrics.RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
