// Silent: the clock is read once, before the query, and the number never changes again.
using Microsoft.ML;

public sealed class Subscriber
{
    public float Months { get; set; }

    public bool Label { get; set; }
}

public static class SubscriberModel
{
    public static double Accuracy(MLContext ml, IReadOnlyList<(DateTime Since, bool Left)> subscribers)
    {
        DateTime today = DateTime.UtcNow.Date;
        var rows = subscribers.Select(row => new Subscriber
        {
            Months = (float)((today - row.Since).TotalDays / 30.4),
            Label = row.Left,
        });
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Months")
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy;
    }
}
