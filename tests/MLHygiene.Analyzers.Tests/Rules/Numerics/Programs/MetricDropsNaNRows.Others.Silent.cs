// Silent: the rows are not of a random part, or the model scores them all.
using Microsoft.ML; using Microsoft.ML.Data;

public class Rating { public float Label { get; set; } public float Age { get; set; } public string User { get; set; } = ""; }

public sealed class Films
{
    private readonly MLContext _ml = new(seed: 1);

    public double Regression(IDataView rows)
    {
        var split = _ml.Data.TrainTestSplit(rows);
        var recommender = _ml.Recommendation().Trainers.MatrixFactorization("Label", "User", "Film");
        var factors = recommender.Fit(rows);
        var model = _ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }

    public double OfLastYear()
    {
        var model = _ml.Recommendation().Trainers.MatrixFactorization("Label", "User", "Film").Fit(_ml.Data.LoadFromTextFile<Rating>("2023.csv"));
        return _ml.Recommendation().Evaluate(model.Transform(_ml.Data.LoadFromTextFile<Rating>("2024.csv"))).MeanAbsoluteError;
    }
}
