var trainset = new List<(string[] Tokens, string Label)>();
foreach (var line in File.ReadLines("intents.csv"))
{
    var cells = line.Split(',');
    trainset.Add((cells[0].Split(' '), cells[1]));
}

var classifier = new IntentClassifier();
classifier.Train(trainset);
Console.WriteLine(classifier.Predict("turn on the light".Split(' ')));

class IntentClassifier
{
    private readonly Dictionary<(string Token, string Label), int> _counts = [];
    private readonly Dictionary<string, int> _labels = [];

    public void Train(IEnumerable<(string[] Tokens, string Label)> samples)
    {
        foreach (var (tokens, label) in samples)
        {
            _labels[label] = _labels.GetValueOrDefault(label) + 1;
            foreach (var token in tokens)
                _counts[(token, label)] = _counts.GetValueOrDefault((token, label)) + 1;
        }
    }

    public string Predict(string[] tokens)
        => _labels.Keys.MaxBy(label => tokens.Sum(token => Math.Log(1.0 + _counts.GetValueOrDefault((token, label)))))
           ?? throw new InvalidOperationException("not trained");

    public static Dictionary<string, string> LoadSynonyms(string path)
        => File.ReadLines(path).Select(line => line.Split('\t')).ToDictionary(p => p[0], p => p[1]);
}
