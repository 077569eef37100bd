// Silent: the hash code only finds an entry; the generator is seeded by the caller's number.
public sealed class EmbeddingTable
{
    private readonly Dictionary<int, float[]> _rows = new();
    private readonly Random _random;
    private readonly int _width;

    public EmbeddingTable(int seed, int width)
    {
        _random = new Random(seed);
        _width = width;
    }

    public float[] Lookup(string token)
    {
        int key = token.GetHashCode();
        if (!_rows.TryGetValue(key, out float[] row))
        {
            row = new float[_width];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = _random.NextSingle() - 0.5f;
            }

            _rows[key] = row;
        }

        return row;
    }
}
