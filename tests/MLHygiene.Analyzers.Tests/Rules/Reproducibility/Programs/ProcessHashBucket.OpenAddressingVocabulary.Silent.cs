// Silent: this is a hash table; the slot lives as long as the process and is never stored.
public sealed class OneHotVocabulary
{
    private string[] _tokens = new string[1024];
    private int[] _ids = new int[1024];

    public int Count { get; private set; }

    public float[][] OneHot(IEnumerable<string> samples)
    {
        int[] labels = samples.Select(GetOrAdd).ToArray();
        float[][] features = Array.ConvertAll(labels, _ => new float[Count]);
        for (int row = 0; row < labels.Length; row++) features[row][labels[row]] = 1f;
        return features;
    }

    public int GetOrAdd(string token)
    {
        if (Count * 2 > _tokens.Length)
        {
            Grow();
        }

        int slot = (token.GetHashCode() & int.MaxValue) % _tokens.Length;
        while (_tokens[slot] != null && _tokens[slot] != token)
        {
            slot = (slot + 1) % _tokens.Length;
        }

        if (_tokens[slot] == null)
        {
            _tokens[slot] = token;
            _ids[slot] = Count++;
        }

        return _ids[slot];
    }

    private void Grow()
    {
        var (tokens, ids) = (_tokens, _ids);
        _tokens = new string[tokens.Length * 2];
        _ids = new int[tokens.Length * 2];
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] == null) continue;
            int slot = (tokens[i].GetHashCode() & int.MaxValue) % _tokens.Length;
            while (_tokens[slot] != null) slot = (slot + 1) % _tokens.Length;
            (_tokens[slot], _ids[slot]) = (tokens[i], ids[i]);
        }
    }
}
