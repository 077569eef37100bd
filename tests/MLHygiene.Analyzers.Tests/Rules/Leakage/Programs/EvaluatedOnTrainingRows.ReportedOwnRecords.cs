// Rows with features and label in one record; the count is a query.
public sealed record Flower(double[] Features, string Species);

public interface IClassifier
{
    void Train(IReadOnlyList<Flower> flowers);

    string Predict(double[] features);
}

public sealed class FlowerReport(IClassifier classifier)
{
    public double Accuracy(List<Flower> dataset)
    {
        var model = classifier;
        model.Train(dataset);
        var right = dataset.Count(flower => model.Predict(flower.Features) == flower.Species); //! MLH1001
        return (double)right / dataset.Count;
    }
}
