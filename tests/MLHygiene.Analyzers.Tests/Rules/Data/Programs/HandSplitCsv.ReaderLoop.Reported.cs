using System.Globalization;

namespace Reviews;

public sealed class ReviewClassifier
{
    private readonly Dictionary<string, float> _weights = new(StringComparer.Ordinal);
    private readonly float _learningRate = 0.1f;

    public async Task TrainAsync(string path, int epochs)
    {
        var texts = new List<string>();
        var labels = new List<float>();
        using (var reader = new StreamReader(path))
        {
            while (await reader.ReadLineAsync() is { } row)
            {
                var fields = row.Split('\t'); //! MLH5005
                texts.Add(fields[1].Trim());
                labels.Add(float.Parse(fields[0], NumberStyles.Float, CultureInfo.InvariantCulture));
            }
        }

        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                var gradient = Predict(texts[i]) - labels[i];
                foreach (var token in texts[i].Split(' '))
                    _weights[token] = _weights.GetValueOrDefault(token) - _learningRate * gradient;
            }
        }
    }

    public float Predict(string text) => text.Split(' ').Sum(token => _weights.GetValueOrDefault(token));

    public static Dictionary<string, int> LoadVocabulary(string path)
    {
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            string[] entry = lines[i].Split(',', 2); //! MLH5005
            if (int.TryParse(entry[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out int id))
                vocabulary[entry[0]] = id;
        }

        return vocabulary;
    }
}
