// Reported: the hash of a record with a string member is different in every process.
public sealed record SweepSettings(string Dataset, double LearningRate, int Epochs);

public static class SweepRunner
{
    public static IReadOnlyList<double> Run(IEnumerable<SweepSettings> sweep, Func<SweepSettings, Random, double> train)
    {
        var results = new List<double>();
        foreach (SweepSettings settings in sweep)
        {
            int key = settings.GetHashCode();
            Random generator = key >= 0
                ? new Random(key) //! MLH3005
                : new Random(~key); //! MLH3005
            results.Add(train(settings, generator));
        }

        return results;
    }
}
