// Labels decide which rows go where: a stratified split learns no features.
public sealed record Sample(double[] Features, string Label);

public interface IClassifier
{
    void Train(List<Sample> samples);

    string Predict(double[] features);
}

public static class Stratified
{
    public static double Run(IClassifier classifier, List<Sample> dataset)
    {
        List<Sample> trainSet = new(), testSet = new();
        foreach (var label in dataset.GroupBy(sample => sample.Label))
        {
            var rows = label.ToList();
            trainSet.AddRange(rows.Skip(rows.Count / 5));
            testSet.AddRange(rows.Take(rows.Count / 5));
        }

        classifier.Train(trainSet);
        return testSet.Count(sample => classifier.Predict(sample.Features) == sample.Label) / (double)testSet.Count;
    }
}
