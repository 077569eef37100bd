using System.IO.Compression;

namespace Models;

public static class StrictPairs
{
    public static IEnumerable<(TLeft Left, TRight Right)> Zip<TLeft, TRight>(ICollection<TLeft> left, ICollection<TRight> right)
    {
        using var a = left.GetEnumerator();
        using var b = right.GetEnumerator();
        while (true)
        {
            bool hasLeft = a.MoveNext();
            if (hasLeft != b.MoveNext())
                throw new InvalidOperationException("The sequences have different lengths.");
            if (!hasLeft)
                yield break;
            yield return (a.Current, b.Current);
        }
    }
}

public sealed class Archive
{
    public void Zip(string modelFolder, string target) => ZipFile.CreateFromDirectory(modelFolder, target);
}

public class ModelEvaluation
{
    private readonly Archive _archive = new();

    public double Accuracy(List<int> predictions, List<int> labels)
    {
        int correct = 0;
        foreach (var (predicted, label) in StrictPairs.Zip(predictions, labels))
        {
            if (predicted == label)
                correct++;
        }
        return correct / (double)labels.Count;
    }

    public void EvaluateAndStore(List<int> predictions, List<int> labels, string modelFolder)
    {
        double accuracy = Accuracy(predictions, labels);
        if (accuracy > 0.9)
            _archive.Zip(modelFolder, $"model-{accuracy:F3}.zip");
    }

    public double MeanError(double[] predictions, double[] labels)
    {
        double total = 0;
        for (int i = 0; i < labels.Length; i++)
            total += Math.Abs(predictions[i] - labels[i]);
        return total / labels.Length;
    }
}
