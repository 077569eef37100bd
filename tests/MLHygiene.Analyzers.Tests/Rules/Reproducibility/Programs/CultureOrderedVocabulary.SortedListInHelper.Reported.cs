// Reported: List.Sort compares the merged words by the machine's culture; the helper's list is numbered by its caller.
public sealed class WordPieces
{
    public WordPieces(IEnumerable<string> trainSet, IEnumerable<string> testSet)
    {
        List<string> vocabulary = Merge(trainSet, testSet);
        for (int id = 0; id < vocabulary.Count; id++)
        {
            Ids[vocabulary[id]] = id;
        }
    }

    public Dictionary<string, int> Ids { get; } = new();

    public float[] OneHot(string token)
    {
        float[] features = new float[Ids.Count];
        features[Ids[token]] = 1f;
        return features;
    }

    private static List<string> Merge(IEnumerable<string> first, IEnumerable<string> second)
    {
        var words = first.Union(second).ToList();
        words.Sort(); //! MLH3012
        return words;
    }
}
