// The best of several models on the test rows is reported on the test rows.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Score(double[][] x, int[] y);
}

public static class ModelSelection
{
    public static double Best(IEnumerable<Func<IClassifier>> makers, double[][] trainX, int[] trainY, double[][] testX, int[] testY)
    {
        IClassifier bestModel = null;
        var bestScore = double.MinValue;
        foreach (var make in makers)
        {
            var model = make();
            model.Fit(trainX, trainY);
            var score = model.Score(testX, testY);
            if (score > bestScore)
            {
                bestScore = score;
                bestModel = model;
            }
        }

        return bestModel.Score(testX, testY); //! MLH1008
    }
}
