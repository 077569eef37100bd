using System.Numerics.Tensors;

namespace Search.Embeddings;

public sealed record QuantizedEmbedding(string Id, sbyte[] Values, float Scale);

public sealed class QuantizedIndex(IEnumerable<QuantizedEmbedding> entries)
{
    private readonly List<QuantizedEmbedding> _entries = entries.ToList();

    public IReadOnlyList<(string Id, float Score)> Nearest(QuantizedEmbedding query, int k) =>
        _entries
            .Select(entry => (entry.Id, Score: Similarity(query, entry)))
            .OrderByDescending(hit => hit.Score)
            .Take(k)
            .ToList();

    private static float Similarity(QuantizedEmbedding a, QuantizedEmbedding b) =>
        a.Scale * b.Scale * TensorPrimitives.Dot<sbyte>(a.Values, b.Values); //! MLH4011

    public double AverageNorm()
    {
        if (_entries.Count == 0) return 0;
        var total = 0.0;
        foreach (var entry in _entries)
        {
            var squared = TensorPrimitives.SumOfSquares<sbyte>(entry.Values); //! MLH4011
            total += entry.Scale * Math.Sqrt(squared);
        }
        return total / _entries.Count;
    }

    public static QuantizedEmbedding Quantize(string id, float[] vector)
    {
        var scale = Math.Abs(TensorPrimitives.MaxMagnitude(vector));
        var step = scale / 127f;
        var values = Array.ConvertAll(vector, v => step == 0f ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(v / step), -127f, 127f));
        return new QuantizedEmbedding(id, values, step);
    }
}
