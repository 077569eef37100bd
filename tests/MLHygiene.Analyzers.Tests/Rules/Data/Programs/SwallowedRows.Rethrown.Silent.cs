using System.Globalization;

namespace Loading;

public sealed record Sample(float[] Features, string Label);

public sealed class DatasetReader(string path)
{
    public List<Sample> Trainset { get; } = [];

    public void Read()
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            try
            {
                Trainset.Add(Parse(line));
            }
            catch (FormatException e)
            {
                throw new InvalidDataException($"{path}({number}): {line}", e);
            }
        }
    }

    public void ReadAll(IEnumerable<string> files)
    {
        var failures = new List<Exception>();
        foreach (var file in files)
        {
            try
            {
                foreach (var line in File.ReadLines(file))
                    Trainset.Add(Parse(line));
            }
            catch (FormatException e)
            {
                failures.Add(e);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException(failures);
    }

    private static Sample Parse(string line)
    {
        var cells = line.Split('|');
        var features = Array.ConvertAll(cells[..^1], c => float.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture));
        return new Sample(features, cells[^1]);
    }

    public double Accuracy(Func<float[], string> predict)
        => Trainset.Count(sample => predict(sample.Features) == sample.Label) / (double)Trainset.Count;
}
