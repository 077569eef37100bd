// Silent: elements of a parameter (List<IDataView> indexing is unknown).
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public double Run(MLContext ml, List<IDataView> views)
    {
        var model = ml.Regression.Trainers.Sdca().Fit(views[0]);
        return ml.Regression.Evaluate(model.Transform(views[1])).RSquared;
    }
    public double Run(MLContext ml, IDataView[] views)
    {
        var model = ml.Regression.Trainers.Sdca().Fit(views[0]);
        return ml.Regression.Evaluate(model.Transform(views[1])).RSquared;
    }
    public double Run(MLContext ml, Dictionary<string, IDataView> views)
    {
        var model = ml.Regression.Trainers.Sdca().Fit(views["train"]);
        return ml.Regression.Evaluate(model.Transform(views["test"])).RSquared;
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
