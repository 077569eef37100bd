// Silent: the knn learns the head of a shuffled array and is scored on the tail.
public sealed record Sample(double[] Features, int Label);

public static class KnnProgram
{
    public static void Main()
    {
        var dataset = Load();
        new Random(42).Shuffle(dataset);
        int cut = dataset.Length * 4 / 5;
        Sample[] trainSet = dataset[..cut], testSet = dataset[cut..];
        double accuracy = Accuracy(trainSet, testSet);
        Console.WriteLine($"classifier accuracy {accuracy}");
    }

    private static double Accuracy(Sample[] train, Sample[] test) =>
        test.Count(s => Predict(train, s.Features) == s.Label) / (double)test.Length;

    private static int Predict(Sample[] train, double[] features) =>
        train.MinBy(t => t.Features.Zip(features, (a, b) => (a - b) * (a - b)).Sum())!.Label;

    private static Sample[] Load() => Enumerable.Range(0, 100).Select(i => new Sample([i % 7, i % 3], i % 2)).ToArray();
}
