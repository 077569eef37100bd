// A field holds the bootstrap sample, and CrossValidationSplit cuts it into folds.
using Microsoft.ML;
using Microsoft.ML.Data;
class Study
{
    readonly MLContext _ml = new(1);
    IDataView _sample;

    void Load(string path)
    {
        var raw = _ml.Data.LoadFromTextFile<House>(path);
        _sample = _ml.Data.BootstrapSample(raw, seed: 1);
    }

    double Mean()
    {
        var scores = new List<double>();
        foreach (var fold in _ml.Data.CrossValidationSplit(_sample, numberOfFolds: 5))
        {
            var model = _ml.Regression.Trainers.Ols().Fit(fold.TrainSet);
            scores.Add(_ml.Regression.Evaluate(model.Transform(fold.TestSet)).RSquared); //! MLH1007
        }
        return scores.Average();
    }

    static void Main() { var s = new Study(); s.Load("h.csv"); Console.WriteLine(s.Mean()); }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
