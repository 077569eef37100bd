using Microsoft.ML;
using Microsoft.ML.Data;

namespace Common;

public static class DataViewRows
{
    public static IReadOnlyList<T> Materialize<T>(this MLContext ml, IDataView view) where T : class, new()
        => new List<T>(ml.Data.CreateEnumerable<T>(view, reuseRowObject: true)); //! MLH5008

    public static Dictionary<string, List<T>> Bucket<T>(MLContext ml, IDataView view, Func<T, string> key) where T : class, new()
    {
        var buckets = new Dictionary<string, List<T>>();
        foreach (T item in ml.Data.CreateEnumerable<T>(view, reuseRowObject: true)) //! MLH5008
        {
            var name = key(item);
            if (!buckets.TryGetValue(name, out var list))
                buckets[name] = list = new List<T>();
            list.Add(item);
        }

        return buckets;
    }
}

public class Prediction
{
    [ColumnName("PredictedLabel")] public string Category { get; set; } = "";
    public float[] Score { get; set; } = [];
}

public class BatchPredictor(MLContext ml, ITransformer model)
{
    public Prediction[] Run(IDataView batch)
    {
        var transformed = model.Transform(batch);
        var count = (int)(transformed.GetRowCount() ?? 0);
        var predictions = new Prediction[count];
        var i = 0;
        foreach (var prediction in ml.Data.CreateEnumerable<Prediction>(transformed, reuseRowObject: true)) //! MLH5008
            predictions[i++] = prediction;
        return predictions;
    }

    public List<float[]> Backwards(IDataView batch)
    {
        var rows = ml.Data.CreateEnumerable<Prediction>(model.Transform(batch), reuseRowObject: true); //! MLH5008
        return rows.Reverse().Select(p => p.Score.ToArray()).ToList();
    }
}
