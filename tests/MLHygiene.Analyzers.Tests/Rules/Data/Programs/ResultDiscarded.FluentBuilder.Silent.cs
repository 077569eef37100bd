namespace Training.Pipelines;

public sealed class StepPipeline
{
    private readonly List<Func<float[], float[]>> _steps = [];

    public StepPipeline Append(Func<float[], float[]> step)
    {
        _steps.Add(step);
        return this;
    }

    public StepPipeline AppendCacheCheckpoint(string name)
    {
        Console.WriteLine(name);
        return this;
    }

    public float[] Transform(float[] row) => _steps.Aggregate(row, (current, step) => step(current));
}

public sealed class RowStore(List<float[]> rows)
{
    public RowStore ShuffleRows(int seed)
    {
        var random = new Random(seed);
        for (var i = rows.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (rows[i], rows[j]) = (rows[j], rows[i]);
        }

        return this;
    }

    public RowStore FillNulls(float value)
    {
        foreach (var row in rows)
            for (var k = 0; k < row.Length; k++)
                if (float.IsNaN(row[k]))
                    row[k] = value;
        return this;
    }

    public IReadOnlyList<float[]> Rows => rows;
}

public static class Preparation
{
    public static IReadOnlyList<float[]> Run(List<float[]> training, bool scale)
    {
        var store = new RowStore(training);
        store.FillNulls(0f);
        store.ShuffleRows(17);

        var pipeline = new StepPipeline();
        if (scale)
            pipeline.Append(row => row.Select(v => v / 10f).ToArray());
        pipeline.AppendCacheCheckpoint("after scaling");
        return store.Rows.Select(pipeline.Transform).ToList();
    }
}
