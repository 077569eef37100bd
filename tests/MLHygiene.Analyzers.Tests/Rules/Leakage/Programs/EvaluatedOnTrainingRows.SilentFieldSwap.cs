// Silent: the field is the training part while the model is fitted and the test part when it is scored, tuple deconstruction into fields.
using Microsoft.ML;
using Microsoft.ML.Data;

new Experiment().Run();

public partial class Experiment
{
    private readonly MLContext _ml = new(12);
    private IDataView _train;
    private IDataView _test;

    public Experiment() => (_train, _test) = Split(_ml.Data.LoadFromTextFile<House>("houses.csv", ','));

    private (IDataView, IDataView) Split(IDataView view)
    {
        var s = _ml.Data.TrainTestSplit(view, 0.1);
        return (s.TrainSet, s.TestSet);
    }
}

public partial class Experiment
{
    public void Run()
    {
        var model = _ml.Transforms.Concatenate("Features", "Size").Append(_ml.Regression.Trainers.FastTree()).Fit(_train);
        Console.WriteLine(_ml.Regression.Evaluate(model.Transform(_test)).RSquared);
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
