// Reported: the name's hash is mixed into a fixed seed, which makes the fixed seed worthless.
public static class EnsembleGenerators
{
    public static Dictionary<string, Random> Create(int seed, params string[] members) =>
        members.ToDictionary(
            member => member,
            member => new Random(seed ^ StringComparer.Ordinal.GetHashCode(member))); //! MLH3005

    public static double[] InitialBias(int seed, string[] members)
    {
        var generators = Create(seed, members);
        return members.Select(member => generators[member].NextDouble() - 0.5).ToArray();
    }

    public static IEnumerable<(string Member, int Row)> Draws(int seed, int rows, params string[] members)
    {
        foreach (var (member, generator) in Create(seed, members))
        {
            yield return (member, generator.Next(rows));
        }
    }
}
