// Reported: recommenders that are measured on what a random split left over.
using Microsoft.ML; using Microsoft.ML.Data; using Microsoft.ML.Trainers;

public class Rating { public float Label { get; set; } public string User { get; set; } = ""; public string Film { get; set; } = ""; }

public sealed class Films
{
    private readonly MLContext _ml = new(seed: 1);

    public double Score(IDataView ratings)
    {
        var split = _ml.Data.TrainTestSplit(ratings, testFraction: 0.1, seed: 3);
        var options = new MatrixFactorizationTrainer.Options { MatrixColumnIndexColumnName = "User", MatrixRowIndexColumnName = "Film" };
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("User")
            .Append(_ml.Transforms.Conversion.MapValueToKey("Film"))
            .Append(_ml.Recommendation().Trainers.MatrixFactorization(options));
        ITransformer model = pipeline.Fit(split.TrainSet);
        return Evaluate(model, split.TestSet);
    }

    public double Folds(IDataView ratings) =>
        _ml.Recommendation().CrossValidate(ratings, _ml.Recommendation().Trainers.MatrixFactorization("Label", "User", "Film"), numberOfFolds: 3) //! MLH4018
            .Average(fold => fold.Metrics.RootMeanSquaredError);

    private double Evaluate(ITransformer model, IDataView rows) =>
        _ml.Regression.Evaluate(model.Transform(rows)).MeanAbsoluteError; //! MLH4018
}
