var stopWords = new HashSet<string>(StringComparer.Ordinal) { "the", "a", "of" };
var trainset = new List<(string[] Tokens, bool Label)>();

foreach (var line in File.ReadLines("reviews.train.txt")) //! MLH5006
{
    var parts = line.Split('\t');
    var tokens = parts[1].Split(' ').Where(token => !stopWords.Contains(token)).ToArray();
    trainset.Add((tokens, parts[0] == "positive"));
}

var classifier = new NaiveBayesClassifier();
classifier.Train(trainset);

var correct = 0;
var testset = File.ReadAllText("reviews.test.txt").Split('\n'); //! MLH5006
foreach (var sample in testset)
{
    var parts = sample.Split('\t');
    if (classifier.Predict(parts[1].Split(' ')) == (parts[0] == "positive"))
        correct++;
}

Console.WriteLine($"{correct} of {testset.Length}");

class NaiveBayesClassifier
{
    private readonly Dictionary<string, (int Positive, int Negative)> _tokens = new(StringComparer.Ordinal);

    public void Train(IEnumerable<(string[] Tokens, bool Label)> samples)
    {
        foreach (var (tokens, label) in samples)
            foreach (var token in tokens)
            {
                var (p, n) = _tokens.GetValueOrDefault(token);
                _tokens[token] = label ? (p + 1, n) : (p, n + 1);
            }
    }

    public bool Predict(string[] tokens)
        => tokens.Sum(t => _tokens.TryGetValue(t, out var c) ? Math.Log((c.Positive + 1.0) / (c.Negative + 1.0)) : 0) > 0;
}
