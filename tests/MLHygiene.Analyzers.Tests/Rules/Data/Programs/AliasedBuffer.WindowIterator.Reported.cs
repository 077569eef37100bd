namespace Series;

public sealed record Window(double[] Inputs, double Target);

public class WindowDataset
{
    private readonly double[] _values;

    public WindowDataset(double[] values) => _values = values;

    public List<Window> Build(int length)
    {
        double[] inputs = new double[length];
        List<Window> windows = new();
        for (int start = 0; start + length < _values.Length; start++)
        {
            Array.Copy(_values, start, inputs, 0, length);
            windows.Add(new Window(inputs, _values[start + length])); //! MLH5017
        }

        return windows;
    }

    public double[][] Batches(int count, int size, Random random)
    {
        var batches = new double[count][];
        var batch = new double[size];
        for (int b = 0; b < count; b++)
        {
            for (int i = 0; i < batch.Length; i++)
                batch[i] = _values[random.Next(_values.Length)];
            batches[b] = batch; //! MLH5017
        }

        return batches;
    }

    public (double[] Inputs, bool IsTrain)[] Labelled(int length)
    {
        var rows = new List<(double[], bool)>();
        var buffer = new double[length];
        int start = 0;
        do
        {
            _values.AsSpan(start, length).CopyTo(buffer);
            rows.Add((buffer, start < _values.Length * 0.8)); //! MLH5017
            start += length;
        }
        while (start + length <= _values.Length);

        return rows.ToArray();
    }
}
