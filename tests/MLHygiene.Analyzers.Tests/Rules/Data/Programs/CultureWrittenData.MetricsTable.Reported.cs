using System.Text;

namespace Search;

public readonly struct Trial
{
    public double LearningRate { get; init; }
    public int Layers { get; init; }
    public double ValidationLoss { get; init; }
    public decimal Cost { get; init; }
}

public static class TrialTable
{
    private const string Separator = "\t";

    public static void Save(FileInfo target, IEnumerable<Trial> trials)
    {
        using var writer = target.CreateText();
        writer.WriteLine(string.Join(Separator, "learning_rate", "layers", "loss", "cost"));
        foreach (var trial in trials.OrderBy(t => t.Layers))
        {
            var line = string.Join(Separator, trial.LearningRate, trial.Layers, trial.ValidationLoss, trial.Cost); //! MLH5002
            writer.WriteLine(line);
        }
    }

    public static void SavePredictions(string path, double[,] probabilities)
    {
        var builder = new StringBuilder();
        for (int r = 0; r < probabilities.GetLength(0); r++)
        {
            for (int c = 0; c < probabilities.GetLength(1); c++)
            {
                if (c > 0)
                    builder.Append(',');
                builder.Append(probabilities[r, c].ToString("F6")); //! MLH5002
            }

            builder.AppendLine();
        }

        File.WriteAllText(path, builder.ToString());
    }
}
