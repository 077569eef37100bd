// Reported: the property reads the clock, so the folds are different each time the program runs.
public sealed class KFoldValidation(int folds)
{
    private static int Seed => (int)DateTime.UtcNow.Ticks;

    public double Run(double[][] features, int[] labels, Func<int[], Func<double[], int>> train)
    {
        int[] order = Enumerable.Range(0, features.Length).ToArray();
        new Random(Seed).Shuffle(order); //! MLH3004

        double accuracy = 0;
        for (int fold = 0; fold < folds; fold++)
        {
            int[] testSet = order.Where((_, position) => position % folds == fold).ToArray();
            int[] trainSet = order.Except(testSet).ToArray();
            Func<double[], int> predict = train(trainSet);
            accuracy += testSet.Average(row => predict(features[row]) == labels[row] ? 1.0 : 0.0);
        }

        return accuracy / folds;
    }
}
