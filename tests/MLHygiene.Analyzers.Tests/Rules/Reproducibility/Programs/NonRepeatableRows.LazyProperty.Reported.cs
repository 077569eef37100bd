// Reported: the property is a lazy random order, and each pass over the view shuffles anew.
using Microsoft.ML;

public sealed record Review
{
    public string Text { get; init; }

    public bool Label { get; init; }
}

public sealed class ReviewModel(IReadOnlyList<Review> reviews)
{
    private readonly MLContext _ml = new MLContext(seed: 3);

    private IEnumerable<Review> Shuffled => reviews.OrderBy(_ => Guid.NewGuid());

    public double Accuracy()
    {
        var view = _ml.Data.LoadFromEnumerable(Shuffled); //! MLH3011
        var parts = _ml.Data.TrainTestSplit(view, testFraction: 0.25);
        var model = _ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet)).Accuracy;
    }
}
