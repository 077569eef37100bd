// Each bag is drawn from the train part of the fold, never from the rows it is scored on.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Bags
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
        foreach (var fold in ml.Data.CrossValidationSplit(rows, 5))
            for (int seed = 0; seed < 3; seed++)
            {
                var bag = ml.Data.BootstrapSample(fold.TrainSet, seed: seed);
                var model = ml.Regression.Trainers.FastTree().Fit(bag);
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(fold.TestSet)).RSquared);
            }
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
