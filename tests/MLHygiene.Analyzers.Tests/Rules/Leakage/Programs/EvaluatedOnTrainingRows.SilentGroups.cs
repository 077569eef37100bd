// Silent: two groups share no row.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public double Run(MLContext ml, List<Row> rows)
    {
        var years = rows.GroupBy(row => row.Year).OrderBy(group => group.Key).ToList();
        var model = ml.Regression.Trainers.Sdca().Fit(ml.Data.LoadFromEnumerable(years[0]));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(years[1]))).RSquared;
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
