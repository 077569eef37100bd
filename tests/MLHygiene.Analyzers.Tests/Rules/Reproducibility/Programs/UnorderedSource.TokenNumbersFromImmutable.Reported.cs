// Reported: the tokens are numbered in the order of an immutable dictionary, which changes with every process.
using System.Collections.Immutable;

public sealed class TokenEncoder
{
    private readonly Dictionary<string, int> _vocabulary = new();

    public TokenEncoder(ImmutableDictionary<string, int> counts, int minimum)
    {
        foreach (var (token, _) in counts.Where(pair => pair.Value >= minimum)) _vocabulary[token] = _vocabulary.Count; //! MLH3010
    }

    public float[][] OneHot(IEnumerable<string> tokens) => tokens
        .Where(_vocabulary.ContainsKey)
        .Select(token =>
        {
            float[] features = new float[_vocabulary.Count];
            features[_vocabulary[token]] = 1f;
            return features;
        })
        .ToArray();

    public float[] Logits(float[] features, float[,] weights, float[] bias) =>
        bias.Select((value, label) => value + features.Select((x, i) => x * weights[i, label]).Sum()).ToArray();
}
