// Silent: the hash only chooses the colour of a line in a chart.
using System.Text;

public sealed class TrainingChart
{
    private static readonly string[] Palette = { "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd" };

    private readonly SortedList<int, Dictionary<string, double>> _epochs = new();

    public void Add(int epoch, string metric, double loss)
    {
        if (!_epochs.TryGetValue(epoch, out var values))
        {
            _epochs[epoch] = values = new Dictionary<string, double>();
        }

        values[metric] = loss;
    }

    public double FinalAccuracy => _epochs.Count == 0 ? 0 : _epochs.Values[^1].GetValueOrDefault("accuracy");

    public string Legend()
    {
        var svg = new StringBuilder();
        foreach (string metric in _epochs.Values.SelectMany(values => values.Keys).Distinct())
        {
            string colour = Palette[(metric.GetHashCode() & int.MaxValue) % Palette.Length];
            svg.Append($"<text fill=\"{colour}\">{metric}</text>");
        }

        return svg.ToString();
    }
}
