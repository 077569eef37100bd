using System.Globalization;

namespace Titanic;

public sealed record Passenger(string Name, string Sex, float Age, float Fare, bool Survived);

public static class PassengerDataset
{
    public static List<Passenger> Load(string path)
    {
        var trainset = new List<Passenger>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(','); //! MLH5005
            trainset.Add(new Passenger(
                cells[0],
                cells[1],
                float.Parse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture),
                float.Parse(cells[3], NumberStyles.Float, CultureInfo.InvariantCulture),
                cells[4] == "1"));
        }

        return trainset;
    }

    public static float[] Features(Passenger p) => [p.Sex == "male" ? 1f : 0f, p.Age / 80f, p.Fare / 500f];

    public static double Accuracy(Func<float[], bool> predict, IReadOnlyList<Passenger> testset)
        => testset.Count(p => predict(Features(p)) == p.Survived) / (double)testset.Count;

    public static (Passenger[] Trainset, Passenger[] Testset) Split(List<Passenger> dataset, int seed)
    {
        var shuffled = dataset.ToArray();
        new Random(seed).Shuffle(shuffled);
        var cut = shuffled.Length * 4 / 5;
        return (shuffled[..cut], shuffled[cut..]);
    }
}
