// Reported: the selection is made on all rows in the constructor, the folds come later.
using Microsoft.ML;
using Microsoft.ML.Data;

new Screening("probes.tsv").Run(folds: 5);

sealed class Screening
{
    private readonly MLContext _ml = new(seed: 4);
    private readonly IDataView _selected;

    public Screening(string path)
    {
        var raw = _ml.Data.LoadFromTextFile<Probe>(path, hasHeader: true);
        var transformer = _ml.Transforms.FeatureSelection
            .SelectFeaturesBasedOnMutualInformation("Features", "Features", "Label", 5, 64).Fit(raw);
        _selected = transformer.Transform(raw);
    }

    public void Run(int folds)
    {
        var accuracies = new List<double>();
        foreach (var fold in _ml.Data.CrossValidationSplit(_selected, folds))
        {
            var model = _ml.BinaryClassification.Trainers.LightGbm().Fit(fold.TrainSet);
            accuracies.Add(_ml.BinaryClassification.Evaluate(model.Transform(fold.TestSet)).Accuracy); //! MLH1003
        }
        Console.WriteLine(accuracies.Average());
    }
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
