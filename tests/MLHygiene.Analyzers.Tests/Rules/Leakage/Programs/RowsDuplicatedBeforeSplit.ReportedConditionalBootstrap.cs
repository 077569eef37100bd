// On one path of the ?: the rows are bootstrapped before they are split.
using Microsoft.ML;
using Microsoft.ML.Data;
class Options { public bool Resample; public string Path = "h.csv"; }
class Job(Options options)
{
    readonly MLContext ml = new(1);

    public void Run()
    {
        var raw = ml.Data.LoadFromTextFile<House>(options.Path);
        var rows = options.Resample ? ml.Data.BootstrapSample(raw) : raw;
        var split = ml.Data.TrainTestSplit(rows);
        var model = ml.Transforms.NormalizeMeanVariance("Features").Append(ml.Regression.Trainers.OnlineGradientDescent()).Fit(split.TrainSet);
        Evaluate(model, split); //! MLH1007
    }

    void Evaluate(ITransformer model, DataOperationsCatalog.TrainTestData parts)
    {
        var scored = model.Transform(parts.TestSet);
        Console.WriteLine(ml.Regression.Evaluate(scored).RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
