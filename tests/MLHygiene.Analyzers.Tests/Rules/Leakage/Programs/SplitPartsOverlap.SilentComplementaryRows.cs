// TakeRows(n) and SkipRows(n) with the same n are complementary.
using Microsoft.ML;
using Microsoft.ML.Data;
class Positional
{
    static double Score(MLContext ml, IDataView rows, long n)
    {
        var (train, test) = (ml.Data.TakeRows(rows, n), ml.Data.SkipRows(rows, n));
        var model = ml.Regression.Trainers.Ols().Fit(train);
        return ml.Regression.Evaluate(model.Transform(test)).RSquared;
    }

    static void Main()
    {
        var ml = new MLContext(1);
        Console.WriteLine(Score(ml, ml.Data.LoadFromTextFile<House>("houses.csv"), 900));
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
