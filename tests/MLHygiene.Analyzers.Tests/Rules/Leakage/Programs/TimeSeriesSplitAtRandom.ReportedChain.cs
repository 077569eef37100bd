// The spike detector is part of an estimator chain, and the chain is fitted on the train part.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
class Row { [LoadColumn(0)] public float Usage { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var (train, rest) = Split(ml, ml.Data.LoadFromTextFile<Row>("usage.csv"));
        var pipeline = ml.Transforms.CopyColumns("Value", "Usage").Append(ml.Transforms.DetectSpikeBySsa("Spike", "Value", confidence: 95.0, pvalueHistoryLength: 30, trainingWindowSize: 90, seasonalityWindowSize: 30));
        var model = pipeline.Fit(train); //! MLH1012
        Console.WriteLine(model.Transform(rest).Schema.Count);
    }

    static (IDataView, IDataView) Split(MLContext ml, IDataView rows)
    {
        var s = ml.Data.TrainTestSplit(rows, testFraction: 0.3, seed: 5);
        return (s.TrainSet, s.TestSet);
    }
}

