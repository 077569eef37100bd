// Silent: two members of a parameter are two sets of rows.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Parts { public IDataView Train { get; set; } public IDataView Test { get; set; } }
public class Judge
{
    public double Run(MLContext ml, Parts parts)
    {
        var model = ml.Regression.Trainers.Sdca().Fit(parts.Train);
        return ml.Regression.Evaluate(model.Transform(parts.Test)).RSquared;
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
