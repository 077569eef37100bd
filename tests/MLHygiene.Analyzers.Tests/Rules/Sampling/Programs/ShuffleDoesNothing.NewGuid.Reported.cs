// Reported: new Guid() is the same zero value for every row.
public static class Deck
{
    public static List<T> Mixed<T>(IEnumerable<T> items) => items.OrderBy(x => new Guid()).ToList(); //! MLH2006
}
