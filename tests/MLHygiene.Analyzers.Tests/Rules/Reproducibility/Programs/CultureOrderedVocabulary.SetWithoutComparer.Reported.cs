// Reported: a sorted set of strings without a comparer is ordered by the machine's culture.
public static class EmbeddingIndex
{
    public static Dictionary<string, int> Build(IEnumerable<string> corpus)
    {
        var ids = new Dictionary<string, int>();
        foreach (string word in new SortedSet<string>(corpus)) ids.Add(word, ids.Count); //! MLH3012
        return ids;
    }

    public static float[][] Embed(string[] sample, Dictionary<string, int> ids, float[][] embeddings) =>
        Array.ConvertAll(sample, word => embeddings[ids[word]]);

    public static void Train(float[][] embeddings, float[][] gradients, float learningRate, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int row = 0; row < embeddings.Length; row++)
            {
                for (int i = 0; i < embeddings[row].Length; i++)
                {
                    embeddings[row][i] -= learningRate * gradients[row][i];
                }
            }
        }
    }
}
