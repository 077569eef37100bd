interface IClassifier
{
    void Train(float[][] features, int[] labels);
    int Predict(float[] features);
}

class CrossValidator
{
    public double CrossValidate(IClassifier classifier, float[][] features, int[] labels, int folds)
    {
        var scores = new List<double>();
        for (int fold = 0; fold < folds; fold++)
        {
            classifier.Train(features, labels);
            int right = labels.Where((label, i) => i % folds == fold && classifier.Predict(features[i]) == label).Count();
            int all = labels.Where((label, i) => i % folds == fold).Count();
            scores.Add(right / all); //! MLH4012
        }

        return scores.Average();
    }

    public static decimal MeanSquaredError(int[] predicted, int[] labels)
    {
        var sum = 0;
        for (var i = 0; i < labels.Length; i++)
            sum += (predicted[i] - labels[i]) * (predicted[i] - labels[i]);
        return sum / labels.Length; //! MLH4012
    }
}
