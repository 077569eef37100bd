// Reported: the supervised binning is fitted again on the test part with the test labels (fit_transform on test), views kept in properties.
using Microsoft.ML;
using Microsoft.ML.Data;

new Study(new MLContext(9)).Report();

internal sealed class Study
{
    private readonly MLContext _ml;
    private IDataView Train { get; }
    private IDataView Test { get; }

    public Study(MLContext ml)
    {
        _ml = ml;
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Probe>("p.tsv"), 0.2);
        Train = split.TrainSet;
        Test = split.TestSet;
    }

    public void Report()
    {
        var binning = _ml.Transforms.NormalizeSupervisedBinning("Features");
        var model = _ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(binning.Fit(Train).Transform(Train));
        var binned = binning.Fit(Test).Transform(Test);
        Console.WriteLine(_ml.BinaryClassification.Evaluate(model.Transform(binned)).Accuracy); //! MLH1004
    }
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
