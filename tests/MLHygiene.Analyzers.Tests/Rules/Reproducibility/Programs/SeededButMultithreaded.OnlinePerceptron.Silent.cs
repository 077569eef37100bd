// Silent: the averaged perceptron walks through the rows on one thread, in an order that the seed fixes.
using Microsoft.ML;

public static class ReviewSentiment
{
    public static double Accuracy(string path)
    {
        var ml = new MLContext(seed: 1);
        IDataView reviews = ml.Data.Cache(ml.Data.LoadFromTextFile(path, new[]
        {
            new Microsoft.ML.Data.TextLoader.Column("Label", Microsoft.ML.Data.DataKind.Boolean, 0),
            new Microsoft.ML.Data.TextLoader.Column("Text", Microsoft.ML.Data.DataKind.String, 1),
        }));
        var split = ml.Data.TrainTestSplit(reviews);
        var model = ml.Transforms.Text.FeaturizeText("Features", "Text")
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 20))
            .Fit(split.TrainSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet)).Accuracy;
    }
}
