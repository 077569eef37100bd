// Silent: properties of what an unknown call gives.
using Microsoft.ML;
using Microsoft.ML.Data;

public interface ISource { IDataView Train { get; } IDataView Test { get; } (IDataView A, IDataView B) Both(); ISource Next(); }
public class Judge
{
    public double Run(MLContext ml, ISource source)
    {
        var model = ml.Regression.Trainers.Sdca().Fit(source.Train);
        return ml.Regression.Evaluate(model.Transform(source.Test)).RSquared;
    }
    public double Both(MLContext ml, ISource source)
    {
        var (a, b) = source.Both();
        var model = ml.Regression.Trainers.Sdca().Fit(a);
        return ml.Regression.Evaluate(model.Transform(b)).RSquared;
    }
    public double Next(MLContext ml, ISource source)
    {
        var made = source.Next();
        var model = ml.Regression.Trainers.Sdca().Fit(made.Train);
        return ml.Regression.Evaluate(model.Transform(made.Test)).RSquared;
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
