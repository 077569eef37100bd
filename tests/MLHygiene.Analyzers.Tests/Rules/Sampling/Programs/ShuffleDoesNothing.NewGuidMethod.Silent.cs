// Silent: Guid.NewGuid() differs per row (not repeatable, but it shuffles).
public static class Deck
{
    public static T[] Deal<T>(IEnumerable<T> cards) => cards.OrderBy(_ => Guid.NewGuid()).ToArray();
}
