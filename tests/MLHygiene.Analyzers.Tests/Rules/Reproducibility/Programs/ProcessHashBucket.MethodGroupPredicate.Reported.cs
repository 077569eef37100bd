// Reported: the predicate that sends a customer to the training side is a salted string hash.
public static class ChurnExperiment
{
    public static double Accuracy(string[] customerIds, Func<string, float[]> features, Func<string, bool> label)
    {
        var trainSet = customerIds.Where(InTrain).ToArray();
        var testSet = customerIds.Except(trainSet).ToArray();

        double threshold = trainSet.Select(features).Average(row => row[0]);
        int correct = testSet.Count(id => features(id)[0] > threshold == label(id));
        return (double)correct / Math.Max(1, testSet.Length);

        static bool InTrain(string id) => Math.Abs(id.GetHashCode() % 10) < 8; //! MLH3006
    }
}
