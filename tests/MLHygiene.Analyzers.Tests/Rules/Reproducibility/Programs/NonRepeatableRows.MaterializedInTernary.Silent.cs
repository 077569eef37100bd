// Silent: both branches hold the rows in memory before they are handed over.
using Microsoft.ML;

public sealed class Specimen
{
    public float Length { get; set; }

    public bool Label { get; set; }
}

public static class SpecimenModel
{
    public static double Accuracy(MLContext ml, IEnumerable<Specimen> rows, bool shuffle)
    {
        var random = new Random(17);
        IReadOnlyList<Specimen> ordered = shuffle
            ? rows.OrderBy(_ => random.Next()).ToList()
            : rows.ToArray();
        IDataView view = ml.Data.LoadFromEnumerable(ordered);
        var split = ml.Data.TrainTestSplit(view);
        var model = ml.Transforms.Concatenate("Features", nameof(Specimen.Length))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy;
    }
}
