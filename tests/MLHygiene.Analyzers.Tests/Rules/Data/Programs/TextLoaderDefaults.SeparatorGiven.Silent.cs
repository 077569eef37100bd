using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<Iris>("iris.csv", separatorChar: ',', hasHeader: true);
var test = ml.Data.LoadFromTextFile<Iris>("iris.test.csv", ',', true);
var german = ml.Data.LoadFromTextFile<Iris>("iris.de.csv", hasHeader: true, separatorChar: ';', allowQuoting: true);
var tabbed = ml.Data.LoadFromTextFile<Iris>("exported.csv", separatorChar: '\t', hasHeader: true);
Console.WriteLine(german.Schema.Count + tabbed.Schema.Count);

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Iris.Species))
    .Append(ml.Transforms.Concatenate("Features", nameof(Iris.SepalLength), nameof(Iris.PetalLength)))
    .Append(ml.MulticlassClassification.Trainers.LightGbm());
var model = pipeline.Fit(data);
Console.WriteLine(ml.MulticlassClassification.Evaluate(model.Transform(test)).MacroAccuracy);

public class Iris
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float PetalLength { get; set; }
    [LoadColumn(2)] public string Species { get; set; } = "";
}

public class IrisPrediction
{
    [ColumnName("PredictedLabel")] public uint Species { get; set; }
    public float[] Score { get; set; } = [];

    public float Confidence => Score.Length == 0 ? float.NaN : Score.Max();

    public override string ToString() => $"{Species} ({Confidence:P0})";
}
