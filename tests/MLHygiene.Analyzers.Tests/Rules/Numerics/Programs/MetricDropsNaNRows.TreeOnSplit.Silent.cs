using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var ratings = ml.Data.LoadFromTextFile<MovieRating>("ratings.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(ratings, testFraction: 0.2);

var trees = ml.Transforms.Concatenate("Features", "UserAge", "MovieYear", "MovieMinutes")
    .Append(ml.Regression.Trainers.FastTree());
var treeModel = trees.Fit(split.TrainSet);
RegressionMetrics metrics = ml.Regression.Evaluate(treeModel.Transform(split.TestSet));
Console.WriteLine($"trees: RMSE {metrics.RootMeanSquaredError:F3}");

var folds = ml.Regression.CrossValidate(ratings, trees, numberOfFolds: 5);
Console.WriteLine($"cross-validated: {folds.Average(f => f.Metrics.RootMeanSquaredError):F3}");

var factorization = ml.Transforms.Conversion.MapValueToKey("UserKey", "UserId")
    .Append(ml.Transforms.Conversion.MapValueToKey("MovieKey", "MovieId"))
    .Append(ml.Recommendation().Trainers.MatrixFactorization("Label", "UserKey", "MovieKey"))
    .Fit(ratings);

var engine = ml.Model.CreatePredictionEngine<MovieRating, RatingPrediction>(factorization);
foreach (float movie in new[] { 10f, 29f, 260f })
{
    float score = engine.Predict(new MovieRating { UserId = 6, MovieId = movie }).Score;
    Console.WriteLine(float.IsNaN(score) ? $"movie {movie}: unknown" : $"movie {movie}: {score:F2}");
}

public sealed class MovieRating
{
    [LoadColumn(0)] public float UserId { get; set; }
    [LoadColumn(1)] public float MovieId { get; set; }
    [LoadColumn(2)] public float Label { get; set; }
    [LoadColumn(3)] public float UserAge { get; set; }
    [LoadColumn(4)] public float MovieYear { get; set; }
    [LoadColumn(5)] public float MovieMinutes { get; set; }
}

public sealed class RatingPrediction
{
    public float Score { get; set; }
}
