// Bag and complement share one constant seed, so the out-of-bag rows are not in the bag.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class OutOfBag
{
    const int BagSeed = 7;

    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
        var bag = ml.Data.BootstrapSample(rows, BagSeed);
        var rest = ml.Data.BootstrapSample(rows, complement: true, seed: BagSeed);
        var model = ml.Regression.Trainers.FastTree().Fit(bag);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(rest)).RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
