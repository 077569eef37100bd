// ImageClassification stops early on the test part (ValidationSet) and is evaluated on it.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;
class Images
{
    class Picture { [VectorType(100)] public byte[] Image { get; set; } public uint LabelKey { get; set; } }

    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Picture>("pictures.tsv");
        var parts = ml.Data.TrainTestSplit(rows, 0.3);
        IDataView trainSet = parts.TrainSet, testSet = parts.TestSet;
        var options = new ImageClassificationTrainer.Options
        {
            FeatureColumnName = "Image",
            LabelColumnName = "LabelKey",
            ValidationSet = testSet,
            Arch = ImageClassificationTrainer.Architecture.ResnetV2101,
        };
        var pipeline = ml.MulticlassClassification.Trainers.ImageClassification(options).Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        ITransformer model = pipeline.Fit(trainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(testSet), labelColumnName: "LabelKey"); //! MLH1008
        Console.WriteLine(metrics.MicroAccuracy);
    }
}
