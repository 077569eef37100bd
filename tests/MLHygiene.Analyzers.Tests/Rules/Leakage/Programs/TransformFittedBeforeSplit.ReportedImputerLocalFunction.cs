// Reported: blanks are filled with the mean of all rows before the split; a local function fits and scores the two halves.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(5);
var raw = ml.Data.LoadFromTextFile<House>("h.csv", new TextLoader.Options { Separators = [','], MissingRealsAsNaNs = true });
var imputer = ml.Transforms.ReplaceMissingValues("Age", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.Concatenate("Features", "Size", "Age"));
var filled = imputer.Fit(raw).Transform(raw);
var halves = ml.Data.TrainTestSplit(filled, 0.2, seed: 9);
double error = FitAndScore(halves.TrainSet, halves.TestSet); //! MLH1002
Console.WriteLine(error);

double FitAndScore(IDataView learn, IDataView judge)
{
    var model = ml.Regression.Trainers.FastTree().Fit(learn);
    return ml.Regression.Evaluate(model.Transform(judge)).MeanAbsoluteError;
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
