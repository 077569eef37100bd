// Reported: each user's side of the split depends on a string hash that changes with every process.
public sealed record Visit(string UserId, float[] Features, bool Label);

public static class VisitSplit
{
    public static (List<Visit> TrainSet, List<Visit> TestSet) ByUser(IReadOnlyCollection<Visit> dataset)
    {
        var trainSet = (from visit in dataset where (visit.UserId.GetHashCode() & int.MaxValue) % 100 < 80 select visit).ToList(); //! MLH3006
        var testSet = (from visit in dataset where (visit.UserId.GetHashCode() & int.MaxValue) % 100 >= 80 select visit).ToList(); //! MLH3006

        return (trainSet, testSet);
    }

    public static double BaseRate(IEnumerable<Visit> rows) => rows.Average(row => row.Label ? 1.0 : 0.0);
}
