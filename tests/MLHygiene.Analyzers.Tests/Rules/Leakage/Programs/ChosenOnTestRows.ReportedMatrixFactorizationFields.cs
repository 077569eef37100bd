// The recommender is fitted with the test part as validation data in one method, and scored on it in another.
using Microsoft.ML;
using Microsoft.ML.Data;
public class Recommender
{
    class Rating { [LoadColumn(0), KeyType(500)] public uint User { get; set; } [LoadColumn(1), KeyType(900)] public uint Film { get; set; } [LoadColumn(2)] public float Label { get; set; } }

    private readonly MLContext _ml = new(1);
    private DataOperationsCatalog.TrainTestData _parts;
    private ITransformer _model;

    public void Load(string path) => _parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Rating>(path), 0.2);

    public void Train()
    {
        var trainer = _ml.Recommendation().Trainers.MatrixFactorization("Label", "User", "Film");
        _model = trainer.Fit(_parts.TrainSet, _parts.TestSet);
    }

    public double Rmse() => _ml.Recommendation().Evaluate(_model.Transform(_parts.TestSet)).RootMeanSquaredError; //! MLH1008

    public static void Main()
    {
        var r = new Recommender();
        r.Load("ratings.csv");
        r.Train();
        Console.WriteLine(r.Rmse());
    }
}
