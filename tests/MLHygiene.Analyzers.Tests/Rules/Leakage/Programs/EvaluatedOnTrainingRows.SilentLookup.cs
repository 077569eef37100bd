// Silent: two entries of a lookup share no row.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public double Run(MLContext ml, List<Row> rows)
    {
        var byYear = rows.ToLookup(row => row.Year);
        var model = ml.Regression.Trainers.Sdca().Fit(ml.Data.LoadFromEnumerable(byYear[2023]));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(byYear[2024]))).RSquared;
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
