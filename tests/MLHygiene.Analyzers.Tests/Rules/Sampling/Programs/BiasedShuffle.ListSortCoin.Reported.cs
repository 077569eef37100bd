// Reported: List.Sort with a coin flip as comparison.
public static class Mixer
{
    public static List<T> Mixed<T>(IEnumerable<T> source, Random random)
    {
        var list = source.ToList();
        list.Sort((x, y) => random.NextDouble() < 0.5 ? -1 : 1); //! MLH2007
        return list;
    }
}
