// The complement is drawn without the seed of the bag, so "out of bag" rows are in the bag.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Bagging
{
    static void Main(string[] args)
    {
        var ml = new MLContext(3);
        var rows = ml.Data.LoadFromTextFile<House>("houses.csv", ',');
        var bag = ml.Data.BootstrapSample(rows);
        var outOfBag = ml.Data.BootstrapSample(rows, complement: true);
        var tree = ml.Regression.Trainers.FastTree(numberOfTrees: 30).Fit(bag);
        var metrics = ml.Regression.Evaluate(tree.Transform(outOfBag)); //! MLH1005
        Console.WriteLine(metrics.RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
