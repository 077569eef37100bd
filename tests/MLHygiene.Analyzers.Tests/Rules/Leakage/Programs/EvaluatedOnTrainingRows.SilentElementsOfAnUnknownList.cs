// Silent: two elements of a list that another file makes are two sets of rows.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public double Run(MLContext ml, List<List<Row>> parts)
    {
        var model = ml.Regression.Trainers.Sdca().Fit(ml.Data.LoadFromEnumerable(parts[0]));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(parts[1]))).RSquared;
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
