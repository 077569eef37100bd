// Reported: the helper that permutes the rows is given a generator without a seed.
public static class ShuffledValidation
{
    public static (double Train, double Test) Accuracies(float[][] features, int[] labels, Func<int[], Func<float[], int>> fit)
    {
        int[] order = Permutation(features.Length, new Random()); //! MLH3002
        int[] trainSet = order[..(order.Length * 3 / 4)];
        int[] testSet = order[(order.Length * 3 / 4)..];

        Func<float[], int> predict = fit(trainSet);
        return (Accuracy(trainSet), Accuracy(testSet));

        double Accuracy(int[] rows) => rows.Average(row => predict(features[row]) == labels[row] ? 1.0 : 0.0);
    }

    private static int[] Permutation(int count, Random random)
    {
        int[] order = Enumerable.Range(0, count).ToArray();
        for (int i = count - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
