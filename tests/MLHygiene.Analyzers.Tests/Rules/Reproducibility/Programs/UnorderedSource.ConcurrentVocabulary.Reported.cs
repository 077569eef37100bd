// Reported: the keys of a concurrent dictionary have no fixed order, and their position becomes the token's number.
using System.Collections.Concurrent;

public sealed class CorpusVocabulary
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    public IReadOnlyDictionary<string, int> Ids { get; private set; }

    public float[][] Embeddings { get; private set; }

    public void Train(IEnumerable<string[]> sentences, int width, int epochs, float learningRate)
    {
        Parallel.ForEach(sentences, sentence =>
        {
            foreach (string token in sentence)
            {
                _counts.AddOrUpdate(token, 1, (_, count) => count + 1);
            }
        });

        Ids = _counts.Keys.Select((token, id) => (token, id)).ToDictionary(pair => pair.token, pair => pair.id); //! MLH3010
        Embeddings = new float[Ids.Count][];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int id = 0; id < Embeddings.Length; id++)
            {
                Embeddings[id] ??= Enumerable.Repeat(learningRate, width).ToArray();
            }
        }
    }
}
