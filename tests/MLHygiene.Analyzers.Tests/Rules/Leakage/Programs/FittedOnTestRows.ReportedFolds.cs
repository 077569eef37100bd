// Reported: in every fold the projection is fitted again on the fold's test half.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static void Main()
    {
        var ml = new MLContext(6);
        var data = ml.Data.LoadFromTextFile<Probe>("p.tsv");
        var pca = ml.Transforms.ProjectToPrincipalComponents("Components", "Features", rank: 5, seed: 2);
        var scores = new List<double>();
        foreach (var fold in ml.Data.CrossValidationSplit(data, 5))
        {
            var learn = pca.Fit(fold.TrainSet).Transform(fold.TrainSet);
            var judge = pca.Fit(fold.TestSet).Transform(fold.TestSet);
            var model = ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Components").Fit(learn);
            scores.Add(ml.BinaryClassification.Evaluate(model.Transform(judge)).Accuracy); //! MLH1004
        }
        Console.WriteLine(scores.Average());
    }
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
