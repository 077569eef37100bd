// Cross-validation by the float label, named with nameof, positional argument.
using Microsoft.ML;
using Microsoft.ML.Data;
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
        var results = ml.Regression.CrossValidate(rows, ml.Regression.Trainers.Sdca(), 5, "Label", nameof(House.Label)); //! MLH1010
        Console.WriteLine(results.Average(r => r.Metrics.RSquared));
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
