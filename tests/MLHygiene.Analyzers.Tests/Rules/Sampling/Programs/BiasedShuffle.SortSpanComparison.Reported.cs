// Reported: an expression-bodied random comparison with CompareTo of two draws.
public class Playlist
{
    private readonly List<string> songs = ["a", "b", "c"];
    public IReadOnlyList<string> Shuffled()
    {
        songs.Sort((_, _) => Random.Shared.Next().CompareTo(Random.Shared.Next())); //! MLH2007
        return songs;
    }
}
