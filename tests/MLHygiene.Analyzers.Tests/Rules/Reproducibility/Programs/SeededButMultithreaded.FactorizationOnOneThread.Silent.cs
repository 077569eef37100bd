// Silent: one thread is all that can be asked of matrix factorization.
using Microsoft.ML;
using Microsoft.ML.Trainers;

public sealed class FilmRecommender
{
    private readonly MLContext _ml;

    public FilmRecommender(int seed) => _ml = new MLContext(seed);

    public ITransformer Fit(IDataView ratings)
    {
        var options = new MatrixFactorizationTrainer.Options
        {
            MatrixColumnIndexColumnName = "UserKey",
            MatrixRowIndexColumnName = "FilmKey",
            LabelColumnName = "Stars",
            NumberOfThreads = 1,
        };
        return _ml.Transforms.Conversion.MapValueToKey("UserKey", "UserId")
            .Append(_ml.Transforms.Conversion.MapValueToKey("FilmKey", "FilmId"))
            .Append(_ml.Recommendation().Trainers.MatrixFactorization(options))
            .Fit(ratings);
    }
}
