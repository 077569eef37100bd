namespace Embeddings;

public static class EmbeddingExport
{
    private sealed class VectorFile(string path) : IDisposable
    {
        private readonly StreamWriter _writer = new(path);

        public void Write(string token, ReadOnlySpan<float> embedding)
        {
            _writer.Write(token);
            foreach (var value in embedding)
            {
                _writer.Write('\t');
                _writer.Write(value); //! MLH5002
            }

            _writer.WriteLine();
        }

        public void Dispose() => _writer.Dispose();
    }

    public static void Save(string path, IReadOnlyDictionary<string, float[]> embeddings)
    {
        using var file = new VectorFile(path);
        foreach (var (token, vector) in embeddings)
            file.Write(token, vector);
    }

    public static async Task SaveBiasesAsync(string path, float[] biases)
    {
        await using var writer = File.CreateText(path);
        foreach (var bias in biases)
            await writer.WriteLineAsync(bias.ToString()); //! MLH5002
    }

    public static void SaveNorms(string path, float[][] features)
    {
        var norms = features.Select(v => MathF.Sqrt(v.Sum(x => x * x)));
        File.WriteAllLines(path, norms.Select(n => n.ToString())); //! MLH5002
    }

    public static void SaveBatch(string path, float[][] trainset, int[] labels, int epoch)
    {
        using var writer = new StreamWriter(path + epoch);
        for (var i = 0; i < trainset.Length; i++)
        {
            writer.Write(labels[i]);
            foreach (var feature in trainset[i])
                writer.Write("\t" + feature); //! MLH5002
            writer.WriteLine();
        }
    }
}
