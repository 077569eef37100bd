// Of two models the better one on the test part is chosen with ?:, and reported on the same part.
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var (train, test) = Load();
var linear = ml.Regression.Trainers.Sdca().Fit(train);
var forest = ml.Regression.Trainers.FastForest().Fit(train);
double a = ml.Regression.Evaluate(linear.Transform(test)).RSquared;
double b = ml.Regression.Evaluate(forest.Transform(test)).RSquared;
ITransformer winner = a > b ? linear : forest;
Console.WriteLine(ml.Regression.Evaluate(winner.Transform(test)).MeanAbsoluteError); //! MLH1008

(IDataView, IDataView) Load()
{
    var s = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.25);
    return (s.TrainSet, s.TestSet);
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
