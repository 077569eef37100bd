namespace Loading;

public sealed record Window(double[] Inputs, double Target);

public sealed class WindowDataset(double[] values)
{
    public List<Window> Build(int length)
    {
        var inputs = new double[length];
        var windows = new List<Window>();
        for (var start = 0; start + length < values.Length; start++)
        {
            Array.Copy(values, start, inputs, 0, length);
            windows.Add(new Window([.. inputs], values[start + length]));
        }

        return windows;
    }

    public double[][] Batches(int count, int size, Random random)
    {
        var batches = new double[count][];
        for (var b = 0; b < count; b++)
        {
            var batch = new double[size];
            for (var i = 0; i < size; i++)
                batch[i] = values[random.Next(values.Length)];
            batches[b] = batch;
        }

        return batches;
    }

    public List<double[]> Chunked(int size)
    {
        var rows = new List<double[]>();
        var current = new double[size];
        var filled = 0;
        foreach (var value in values)
        {
            current[filled++] = value;
            if (filled < size)
                continue;
            rows.Add(current);
            current = new double[size];
            filled = 0;
        }

        return rows;
    }

    public List<double> Norms(int size)
    {
        var buffer = new double[size];
        var norms = new List<double>();
        for (var start = 0; start + size <= values.Length; start += size)
        {
            values.AsSpan(start, size).CopyTo(buffer);
            norms.Add(Math.Sqrt(buffer.Sum(v => v * v)));
        }

        return norms;
    }
}
