// Silent: clustering scored on its own rows is an internal metric.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var rows = ml.Data.LoadFromTextFile<House>("segments.csv", ',', true);
var pipeline = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Clustering.Trainers.KMeans(numberOfClusters: 4));
var model = pipeline.Fit(rows);
var metrics = ml.Clustering.Evaluate(model.Transform(rows), scoreColumnName: "Score", featureColumnName: "Features");
Console.WriteLine(metrics.AverageDistance);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
