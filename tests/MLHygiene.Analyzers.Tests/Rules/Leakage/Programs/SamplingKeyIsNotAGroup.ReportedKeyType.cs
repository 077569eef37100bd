// The property is a [KeyType]: the first keys are always the test set.
using Microsoft.ML;
using Microsoft.ML.Data;
class Rating { [LoadColumn(0), KeyType(500)] public uint User { get; set; } [LoadColumn(1), KeyType(900)] public uint Film { get; set; } [LoadColumn(2)] public float Label { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Rating>("ratings.csv");
        var split = ml.Data.TrainTestSplit(rows, 0.2, samplingKeyColumnName: "User", seed: 2); //! MLH1010
        var model = ml.Recommendation().Trainers.MatrixFactorization("Label", "User", "Film").Fit(split.TrainSet);
        Console.WriteLine(ml.Recommendation().Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError);
    }
}
