using System.Globalization;

namespace Loading;

public sealed record Sample(float[] Features, string Label);

public sealed class DatasetReader(string path, char separator)
{
    public List<Sample> Read()
    {
        var samples = new List<Sample>();
        using var reader = new StreamReader(path);
        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            try
            {
                samples.Add(Parse(line));
            }
            catch //! MLH5018
            {
            }
        }

        return samples;
    }

    private Sample Parse(string line)
    {
        var cells = line.Split(separator);
        var features = new float[cells.Length - 1];
        for (var i = 0; i < features.Length; i++)
            features[i] = float.Parse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture);
        return new Sample(features, cells[^1]);
    }

    public static (Sample[] Trainset, Sample[] Testset) Split(List<Sample> dataset, double fraction, int seed)
    {
        var shuffled = dataset.ToArray();
        new Random(seed).Shuffle(shuffled);
        var count = (int)(shuffled.Length * fraction);
        return (shuffled[..count], shuffled[count..]);
    }
}
