// Folds by place: the fold that is judged is left out of the training.
public interface ICrossValidated
{
    void Fit(double[][] x, int[] y);

    double Score(double[][] x, int[] y);

    int Predict(double[] row);
}

public static class KFoldCrossValidation
{
    public static double ByList(Func<ICrossValidated> create, List<double[][]> folds, List<int[]> labels)
    {
        var scores = new List<double>();
        for (var k = 0; k < folds.Count; k++)
        {
            var model = create();
            model.Fit(folds.Where((_, i) => i != k).SelectMany(fold => fold).ToArray(), labels.Where((_, i) => i != k).SelectMany(fold => fold).ToArray());
            scores.Add(model.Score(folds[k], labels[k]));
        }

        return scores.Average();
    }

    public static double ByIndex(ICrossValidated model, double[][] x, int[] y, int folds)
    {
        var sum = 0.0;
        for (var fold = 0; fold < folds; fold++)
        {
            var trainRows = Enumerable.Range(0, x.Length).Where(i => i % folds != fold).ToArray();
            var testRows = Enumerable.Range(0, x.Length).Where(i => i % folds == fold).ToArray();
            model.Fit(trainRows.Select(i => x[i]).ToArray(), trainRows.Select(i => y[i]).ToArray());
            sum += model.Score(testRows.Select(i => x[i]).ToArray(), testRows.Select(i => y[i]).ToArray());
        }

        return sum / folds;
    }

    public static double ByCopy(ICrossValidated model, double[][] x, int[] y, int k)
    {
        List<double[]> trainX = new(), testX = new();
        List<int> trainY = new(), testY = new();
        for (var i = 0; i < x.Length; i++)
        {
            if (i % 5 == k)
            {
                testX.Add(x[i]);
                testY.Add(y[i]);
            }
            else
            {
                trainX.Add(x[i]);
                trainY.Add(y[i]);
            }
        }

        model.Fit(trainX.ToArray(), trainY.ToArray());
        var hits = 0;
        for (var i = 0; i < testX.Count; i++)
        {
            if (model.Predict(testX[i]) == testY[i])
            {
                hits++;
            }
        }

        return hits / (double)testX.Count;
    }
}
