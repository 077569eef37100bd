using System.Globalization;
using System.Text.Json;

namespace Training;

public sealed record EpochResult(int Epoch, double Loss, double Accuracy, TimeSpan Elapsed);

public sealed class TrainingRun
{
    private readonly List<EpochResult> _epochs = [];
    private readonly float[] _weights;

    public TrainingRun(float[] weights) => _weights = weights;

    public void Add(EpochResult result) => _epochs.Add(result);

    public void SaveHistory(string path)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("epoch,loss,accuracy,seconds");
        foreach (var (epoch, loss, accuracy, elapsed) in _epochs)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{epoch:D4},{loss:F4},{accuracy:F3},{elapsed.TotalSeconds:F1}"));
    }

    public void SaveModel(string path)
        => File.WriteAllText(path, JsonSerializer.Serialize(_weights));

    public void SaveSummary(string path)
    {
        var best = _epochs.MaxBy(e => e.Accuracy);
        var text = string.Format(CultureInfo.InvariantCulture, "best accuracy {0:P2} after {1} epochs", best?.Accuracy ?? 0, best?.Epoch ?? 0);
        File.WriteAllText(path, text);
    }

    public static float[] Load(string path)
        => JsonSerializer.Deserialize<float[]>(File.ReadAllText(path)) ?? [];

    public string Title(double learningRate) => $"lr {learningRate:0.####}, {_weights.Length:N0} weights";
}
