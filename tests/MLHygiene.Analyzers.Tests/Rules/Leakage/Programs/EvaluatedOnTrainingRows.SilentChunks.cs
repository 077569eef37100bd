// Silent: two chunks of an array share no row.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public double Run(MLContext ml, Row[] rows)
    {
        var chunks = rows.Chunk(100).ToArray();
        var model = ml.Regression.Trainers.Sdca().Fit(ml.Data.LoadFromEnumerable(chunks[0]));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(chunks[1]))).RSquared;
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
