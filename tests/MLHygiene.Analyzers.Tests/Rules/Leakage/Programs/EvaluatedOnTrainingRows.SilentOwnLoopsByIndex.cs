// One table for all rows; places tell which of them train and which are judged.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    void Train(double[] row, int label);

    int Predict(double[] row);
}

public static class IndexLoops
{
    public static double Tail(IClassifier classifier, double[][] x, int[] y)
    {
        var cut = x.Length * 4 / 5;
        classifier.Fit(x.Take(cut).ToArray(), y.Take(cut).ToArray());
        var hits = 0;
        for (var i = cut; i < x.Length; i++)
        {
            if (classifier.Predict(x[i]) == y[i])
            {
                hits++;
            }
        }

        return hits / (double)(x.Length - cut);
    }

    public static double Folds(IClassifier classifier, double[][] x, int[] y, int fold)
    {
        for (var epoch = 0; epoch < 10; epoch++)
        {
            for (var i = 0; i < x.Length; i++)
            {
                if (i % 5 != fold)
                {
                    classifier.Train(x[i], y[i]);
                }
            }
        }

        var hits = 0;
        for (var i = 0; i < x.Length; i++)
        {
            if (i % 5 == fold && classifier.Predict(x[i]) == y[i])
            {
                hits++;
            }
        }

        return hits;
    }

    public static double Query(IClassifier classifier, double[][] trainX, int[] trainY, int fold)
    {
        classifier.Fit(trainX.Where((_, i) => i % 5 != fold).ToArray(), trainY.Where((_, i) => i % 5 != fold).ToArray());
        return Enumerable.Range(0, trainX.Length).Where(i => i % 5 == fold).Count(i => classifier.Predict(trainX[i]) == trainY[i]);
    }

    public static int Skipped(IClassifier classifier, double[][] x, int[] y, bool[] isTrain)
    {
        classifier.Fit(x.Where((_, i) => isTrain[i]).ToArray(), y.Where((_, i) => isTrain[i]).ToArray());
        var hits = 0;
        for (var i = 0; i < x.Length; i++)
        {
            if (isTrain[i])
            {
                continue;
            }

            hits += classifier.Predict(x[i]) == y[i] ? 1 : 0;
        }

        return hits;
    }
}
