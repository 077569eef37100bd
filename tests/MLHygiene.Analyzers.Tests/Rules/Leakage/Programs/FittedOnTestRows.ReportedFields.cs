// Reported: the method scales the test field with its own statistics, fields set in the constructor.
using Microsoft.ML;
using Microsoft.ML.Data;

new Experiment("houses.csv").Run();

class Experiment
{
    private readonly MLContext _ml;
    private readonly IDataView _train, _test;

    public Experiment(string path)
    {
        _ml = new MLContext(5);
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<House>(path, ','), 0.1);
        _train = split.TrainSet;
        _test = split.TestSet;
    }

    public void Run()
    {
        var concat = _ml.Transforms.Concatenate("Features", "Size", "Rooms", "Age");
        var trainReady = concat.Append(_ml.Transforms.NormalizeMeanVariance("Features")).Fit(_train).Transform(_train);
        var testReady = concat.Append(_ml.Transforms.NormalizeMeanVariance("Features")).Fit(_test).Transform(_test);
        var model = _ml.Regression.Trainers.OnlineGradientDescent().Fit(trainReady);
        var metrics = _ml.Regression.Evaluate(model.Transform(testReady)); //! MLH1004
        Console.WriteLine(metrics.RootMeanSquaredError);
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
