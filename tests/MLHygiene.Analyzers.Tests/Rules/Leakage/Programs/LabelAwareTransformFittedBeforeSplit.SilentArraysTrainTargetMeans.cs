// Silent: the label means per city come from the training rows, both parts are encoded with them.
public sealed record Sample(string City, double Label);

public static class TargetEncoding
{
    public static void Main()
    {
        Sample[] dataset = Enumerable.Range(0, 600).Select(i => new Sample("c" + i % 97, i * 31 % 2)).ToArray();
        new Random(3).Shuffle(dataset);
        int n = dataset.Length * 4 / 5;
        Sample[] trainSet = dataset[..n], testSet = dataset[n..];
        double prior = trainSet.Average(s => s.Label);
        var targetMeans = trainSet.GroupBy(s => s.City).ToDictionary(g => g.Key, g => g.Average(s => s.Label));
        var trainFeatures = trainSet.Select(s => targetMeans.GetValueOrDefault(s.City, prior)).ToArray();
        var testFeatures = testSet.Select(s => targetMeans.GetValueOrDefault(s.City, prior)).ToArray();
        double threshold = Fit(trainFeatures);
        double accuracy = testFeatures.Zip(testSet, (f, s) => (f > threshold) == (s.Label > 0.5)).Count(hit => hit) / (double)testSet.Length;
        Console.WriteLine($"classifier accuracy {accuracy:P1}");
    }

    private static double Fit(double[] features) => features.Average();
}
