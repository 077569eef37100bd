public sealed class NaiveBayesClassifier
{
    private readonly Dictionary<string, int[]> _wordCounts = [];
    private readonly int[] _classCounts;
    private readonly int[] _tokensPerClass;

    public NaiveBayesClassifier(int classes)
    {
        _classCounts = new int[classes];
        _tokensPerClass = new int[classes];
    }

    public void Train(IEnumerable<(string[] Tokens, int Label)> trainset)
    {
        foreach (var (tokens, label) in trainset)
        {
            _classCounts[label]++;
            foreach (string token in tokens)
            {
                if (!_wordCounts.TryGetValue(token, out var counts))
                {
                    _wordCounts[token] = counts = new int[_classCounts.Length];
                }

                counts[label]++;
                _tokensPerClass[label]++;
            }
        }
    }

    public int Predict(string[] tokens)
    {
        var scores = new double[_classCounts.Length];
        for (int label = 0; label < scores.Length; label++)
        {
            double prior = (_classCounts[label] + 1.0) / (_classCounts.Sum() + _classCounts.Length);
            scores[label] = Math.Log(prior);
            foreach (string token in tokens)
            {
                int seen = _wordCounts.TryGetValue(token, out var counts) ? counts[label] : 0;
                double prob = (seen + 1.0) / (_tokensPerClass[label] + _wordCounts.Count + 1.0);
                scores[label] += Math.Log(prob);
            }
        }

        return Array.IndexOf(scores, scores.Max());
    }
}
