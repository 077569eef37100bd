// The means of both classes are those of the training rows.
public sealed record Sample(double[] Features, bool IsPositive);

public interface IClassifier
{
    void Train(Sample[] samples);

    double Accuracy(Sample[] samples);
}

public static class TrainingClasses
{
    public static double Run(IClassifier classifier, Sample[] dataset)
    {
        Sample[] trainSet = dataset[..900], testSet = dataset[900..];
        var positives = trainSet.Where(s => s.IsPositive).ToArray();
        var negatives = trainSet.Where(s => !s.IsPositive).ToArray();
        var best = Enumerable.Range(0, 100)
            .OrderByDescending(j => positives.Average(s => s.Features[j]) - negatives.Average(s => s.Features[j]))
            .Take(5)
            .ToArray();
        classifier.Train(trainSet.Select(s => new Sample(best.Select(j => s.Features[j]).ToArray(), s.IsPositive)).ToArray());
        return classifier.Accuracy(testSet.Select(s => new Sample(best.Select(j => s.Features[j]).ToArray(), s.IsPositive)).ToArray());
    }
}
