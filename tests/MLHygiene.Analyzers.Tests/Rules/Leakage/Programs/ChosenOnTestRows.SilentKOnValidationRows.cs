// K is chosen on the validation rows, the test rows are used once.

static class KnnEvaluation
{
    static double Accuracy(float[][] trainX, int[] trainY, float[][] x, int[] y, int k) =>
        x.Select((v, i) => trainX.Select((t, j) => (d: t.Zip(v, (a, b) => Math.Abs(a - b)).Sum(), c: trainY[j])).OrderBy(p => p.d).Take(k).GroupBy(p => p.c).MaxBy(g => g.Count()).Key == y[i] ? 1.0 : 0.0).Average();

    public static double Evaluate(float[][] trainX, int[] trainY, float[][] valX, int[] valY, float[][] testX, int[] testY)
    {
        double best = 0;
        int bestK = 1;
        foreach (int k in new[] { 1, 3, 5 })
        {
            double valScore = Accuracy(trainX, trainY, valX, valY, k);
            if (valScore > best) { best = valScore; bestK = k; }
        }
        return Accuracy(trainX, trainY, testX, testY, bestK);
    }
}
