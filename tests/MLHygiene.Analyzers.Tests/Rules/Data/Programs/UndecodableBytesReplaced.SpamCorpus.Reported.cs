using System.Text;

namespace Spam;

public record Message(string Text, string Label);

public class SpamDataset
{
    private readonly string _folder;

    public SpamDataset(string folder) => _folder = folder;

    public IEnumerable<Message> Load() =>
        from label in new[] { "ham", "spam" }
        from path in Directory.GetFiles(Path.Combine(_folder, label), "*.txt").Order(StringComparer.Ordinal)
        select new Message(File.ReadAllText(path), label); //! MLH5006

    public (Message[] Trainset, Message[] Testset) Split(double testFraction, int seed)
    {
        var samples = Load().ToArray();
        new Random(seed).Shuffle(samples);
        var testCount = (int)(samples.Length * testFraction);
        return (samples[testCount..], samples[..testCount]);
    }

    public void SaveTokens(IEnumerable<string> tokens)
        => File.WriteAllLines(Path.Combine(_folder, "tokens.txt"), tokens, Encoding.ASCII); //! MLH5006

    public async Task<string[]> ReadTokensAsync()
        => await File.ReadAllLinesAsync(Path.Combine(_folder, "tokens.txt"), Encoding.ASCII); //! MLH5006
}

public static class BagOfWords
{
    public static float[][] Features(IReadOnlyList<Message> trainset, IReadOnlyDictionary<string, int> vocabulary)
    {
        var features = new float[trainset.Count][];
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = new float[vocabulary.Count];
            foreach (var token in trainset[i].Text.Split(' '))
                if (vocabulary.TryGetValue(token, out var id))
                    features[i][id]++;
        }

        return features;
    }
}
