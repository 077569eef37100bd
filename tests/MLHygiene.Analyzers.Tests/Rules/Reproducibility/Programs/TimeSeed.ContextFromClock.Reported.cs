// Reported: the context has a seed, but the seed is the clock.
using Microsoft.ML;

public sealed class SentimentTrainer
{
    private readonly MLContext _ml = new MLContext(seed: Environment.TickCount); //! MLH3004

    public double Accuracy(IDataView dataset, int epochs)
    {
        var parts = _ml.Data.TrainTestSplit(dataset, testFraction: 0.2);
        var trainSet = parts.TrainSet;
        var testSet = parts.TestSet;
        ITransformer model = _ml.Transforms.Text.FeaturizeText("Features", "Text")
            .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron("Label", "Features", numberOfIterations: epochs))
            .Fit(trainSet);
        IDataView predictions = model.Transform(testSet);
        return _ml.BinaryClassification.EvaluateNonCalibrated(predictions, "Label").Accuracy;
    }
}
