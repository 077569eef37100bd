// Rows of each class are counted and balanced, which chooses rows, not features.
public sealed record Sample(double[] Features, bool IsPositive);

public interface IClassifier
{
    void Train(Sample[] samples);

    double Accuracy(Sample[] samples);
}

public static class Balanced
{
    public static double Run(IClassifier classifier, Sample[] dataset)
    {
        var positives = dataset.Where(s => s.IsPositive).ToArray();
        var negatives = dataset.Where(s => !s.IsPositive).ToArray();
        Console.WriteLine(positives.Average(s => s.Features[0]) - negatives.Average(s => s.Features[0]));
        var testSet = positives.Take(50).Concat(negatives.Take(50)).ToArray();
        var trainSet = positives.Skip(50).Concat(negatives.Skip(50)).ToArray();
        classifier.Train(trainSet);
        return classifier.Accuracy(testSet);
    }
}
