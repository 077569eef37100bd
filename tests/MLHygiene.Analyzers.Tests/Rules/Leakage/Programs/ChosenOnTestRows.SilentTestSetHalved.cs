// The test part is divided, one half stops the training, the other half is reported.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;
class Images
{
    class Picture { [VectorType(100)] public byte[] Image { get; set; } public uint LabelKey { get; set; } }

    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Picture>("pictures.tsv"), 0.4);
        var (validation, test) = Halve(ml, split.TestSet);
        var options = new ImageClassificationTrainer.Options { FeatureColumnName = "Image", LabelColumnName = "LabelKey", ValidationSet = validation };
        var model = ml.MulticlassClassification.Trainers.ImageClassification(options).Fit(split.TrainSet);
        Console.WriteLine(ml.MulticlassClassification.Evaluate(model.Transform(test), "LabelKey").LogLoss);
    }

    static (IDataView, IDataView) Halve(MLContext ml, IDataView rows)
    {
        var halves = ml.Data.TrainTestSplit(rows, testFraction: 0.5);
        return (halves.TrainSet, halves.TestSet);
    }
}
