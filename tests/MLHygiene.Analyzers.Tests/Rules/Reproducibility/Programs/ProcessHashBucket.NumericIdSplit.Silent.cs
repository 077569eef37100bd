// Silent: a whole number's hash code is the same in every process, so the sides of the split are too.
public sealed record Listen(int UserId, long TrackId, float Rating);

public static class RecommenderSplit
{
    public static (Listen[] TrainSet, Listen[] TestSet) ByUser(IEnumerable<Listen> dataset)
    {
        var sides = dataset.ToLookup(listen => Bucket(listen.UserId) < 80);
        return (sides[true].ToArray(), sides[false].ToArray());
    }

    public static (Listen[] TrainSet, Listen[] TestSet) ByTrack(IEnumerable<Listen> dataset)
    {
        var sides = dataset.ToLookup(listen => (listen.TrackId.GetHashCode() & int.MaxValue) % 10 < 8);
        return (sides[true].ToArray(), sides[false].ToArray());
    }

    private static int Bucket(int userId) => (userId.GetHashCode() & int.MaxValue) % 100;
}
