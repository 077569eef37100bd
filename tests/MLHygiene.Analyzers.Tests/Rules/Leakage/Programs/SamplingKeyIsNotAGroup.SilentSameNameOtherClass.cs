// Near miss: another row class has a float property Site; the class that is loaded here has a string Site.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Sensor { [LoadColumn(0)] public float Site { get; set; } [LoadColumn(1)] public float Value { get; set; } }
class Plot { [LoadColumn(0)] public string Site { get; set; } [LoadColumn(1)] public float Label { get; set; } [LoadColumn(2, 4), VectorType(3)] public float[] Features { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var sensors = ml.Data.CreateEnumerable<Sensor>(ml.Data.LoadFromTextFile<Sensor>("sensors.csv"), false).ToList();
        Console.WriteLine(sensors.Count);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plot>("plots.csv"), 0.2, samplingKeyColumnName: "Site");
        var model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
    }
}
