// Reported: the static form with reordered named arguments and default(Guid).
internal static class Shuffler
{
    internal static T[] Shuffle<T>(T[] source)
    {
        return Enumerable.OrderBy(keySelector: _ => default(Guid), source: source).ToArray(); //! MLH2006
    }
}
