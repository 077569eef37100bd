// Reported: principal components of every row, handed back through an out parameter, then split.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static void Prepare(MLContext ml, string path, out IDataView ready)
    {
        var view = ml.Data.LoadFromTextFile<Probe>(path, hasHeader: false);
        var projection = ml.Transforms.ProjectToPrincipalComponents("Components", "Features", rank: 10, seed: 1);
        ready = projection.Fit(view).Transform(view);
    }

    static void Main()
    {
        var ml = new MLContext(6);
        Prepare(ml, "probes.tsv", out var ready);
        var s = ml.Data.TrainTestSplit(ready, 0.3);
        var model = ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Components").Fit(s.TrainSet);
        var m = ml.BinaryClassification.Evaluate(model.Transform(s.TestSet)); //! MLH1002
        Console.WriteLine(m.Accuracy);
    }
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
