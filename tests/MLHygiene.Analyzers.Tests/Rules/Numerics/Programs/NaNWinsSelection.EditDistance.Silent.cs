namespace Vocabulary;

public sealed class TokenMatcher
{
    private readonly string[] _vocabulary;
    private readonly Dictionary<string, int> _errorsPerLabel = new();

    public TokenMatcher(IEnumerable<string> trainingTokens) => _vocabulary = trainingTokens.Distinct().ToArray();

    public string Predict(string token)
    {
        return _vocabulary.MinBy(t => EditDistance(t, token))!;
    }

    public IReadOnlyList<string> NearestNeighbours(string token, int k) =>
        _vocabulary.OrderBy(t => EditDistance(t, token)).ThenBy(t => t, StringComparer.Ordinal).Take(k).ToList();

    public string EasiestLabel(IReadOnlyList<(string Token, string Label)> testSet)
    {
        foreach (var (token, label) in testSet)
        {
            int wrong = Predict(token) == label ? 0 : 1;
            _errorsPerLabel[label] = _errorsPerLabel.GetValueOrDefault(label) + wrong;
        }
        int fewestErrors = _errorsPerLabel.Values.Min();
        Console.WriteLine($"fewest errors: {fewestErrors}");
        return _errorsPerLabel.MinBy(e => e.Value).Key;
    }

    private static int EditDistance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }
            previous = current;
        }
        return previous[^1];
    }
}
