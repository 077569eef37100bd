// Reported: two fractions are truncated on their own; n = 99 loses a row.
public record Split(List<float[]> TrainSet, List<float[]> TestSet);
public static class Splitter
{
    public static Split Cut(List<float[]> features)
    {
        var rng = new Random(1);
        var rows = features.OrderBy(_ => rng.Next()).ToList();
        int n = rows.Count;
        return new Split(rows.Take((int)(n * 0.8)).ToList(), rows.Skip((int)(n * 0.8)).Take((int)(n * 0.2)).ToList()); //! MLH2005
    }
}
