// Reported: the query reads the clock for each row in each pass, so the rows of one training differ.
using Microsoft.ML;

public sealed class CustomerRow
{
    public float AgeInSeconds { get; set; }

    public bool Label { get; set; }
}

public static class ChurnTraining
{
    public static ITransformer Fit(MLContext ml, List<(DateTime Joined, bool Left)> customers)
    {
        var rows = from customer in customers
                   where customer.Joined > DateTime.UnixEpoch
                   select new CustomerRow
                   {
                       AgeInSeconds = (float)(DateTime.UtcNow - customer.Joined).TotalSeconds,
                       Label = customer.Left,
                   };

        IDataView data = ml.Data.LoadFromEnumerable(rows); //! MLH3011
        DataOperationsCatalog.TrainTestData split = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Transforms.Concatenate("Features", "AgeInSeconds")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).AreaUnderRocCurve);
        return model;
    }
}
