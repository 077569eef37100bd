// Reported: the generator for cryptography cannot be seeded, so the folds are new each time.
using System.Security.Cryptography;

public static class KFold
{
    public static IEnumerable<(int[] TrainSet, int[] TestSet)> Split(float[][] features, int folds)
    {
        int[] indices = Enumerable.Range(0, features.Length).ToArray();
        RandomNumberGenerator.Shuffle<int>(indices); //! MLH3002

        for (int fold = 0; fold < folds; fold++)
        {
            int start = fold * indices.Length / folds;
            int end = (fold + 1) * indices.Length / folds;
            yield return (indices[..start].Concat(indices[end..]).ToArray(), indices[start..end]);
        }
    }

    public static double Accuracy(int[] labels, int[] predicted, int[] testSet) =>
        testSet.Average(row => labels[row] == predicted[row] ? 1.0 : 0.0);
}
