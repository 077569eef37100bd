// Silent: batches of a stream: each round has other rows.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public void Run(MLContext ml, IEnumerable<List<Row>> batches)
    {
        ITransformer model = null;
        foreach (var batch in batches)
        {
            var view = ml.Data.LoadFromEnumerable(batch);
            if (model != null) Console.WriteLine(ml.Regression.Evaluate(model.Transform(view)).RSquared);
            model = ml.Regression.Trainers.Sdca().Fit(view);
        }
    }
    public void Files(MLContext ml, string[] files)
    {
        ITransformer model = null;
        foreach (var file in files)
        {
            var view = ml.Data.LoadFromTextFile<Row>(file);
            if (model != null) Console.WriteLine(ml.Regression.Evaluate(model.Transform(view)).RSquared);
            model = ml.Regression.Trainers.Sdca().Fit(view);
        }
    }
    public async Task Streams(MLContext ml, IAsyncEnumerable<IDataView> views)
    {
        ITransformer model = null;
        await foreach (var view in views)
        {
            if (model != null) Console.WriteLine(ml.Regression.Evaluate(model.Transform(view)).RSquared);
            model = ml.Regression.Trainers.Sdca().Fit(view);
        }
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
