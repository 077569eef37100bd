// The key's name comes from the command line: unknown, so nothing is said.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Program
{
    static void Main(string[] args)
    {
        var ml = new MLContext(1);
        var key = args.Length > 0 ? args[0] : null;
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2, samplingKeyColumnName: key);
        var model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
