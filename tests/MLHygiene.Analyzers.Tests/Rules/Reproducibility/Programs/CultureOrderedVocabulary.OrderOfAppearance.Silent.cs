// Silent: the tokens are numbered as they appear; sorting happens on a copy that is only written to a log.
public sealed class StreamingVocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly TextWriter _log;

    public StreamingVocabulary(TextWriter log) => _log = log;

    public int[] Encode(IReadOnlyList<string> sample)
    {
        int[] encoded = new int[sample.Count];
        for (int i = 0; i < encoded.Length; i++)
        {
            if (!_ids.TryGetValue(sample[i], out encoded[i]))
            {
                encoded[i] = _ids[sample[i]] = _ids.Count;
            }
        }

        return encoded;
    }

    public void LogEpoch(int epoch, double loss, double accuracy)
    {
        var words = _ids.Keys.ToList();
        words.Sort();
        _log.WriteLine($"epoch {epoch}: loss {loss:F3}, accuracy {accuracy:P1}, dataset words {string.Join(' ', words)}");
    }
}
