// Silent: the key uses its parameter, also as a seed of its own.
public record Player(int Id, string Name);
public class Tables
{
    public IEnumerable<Player> Seats(IEnumerable<Player> players, int round)
        => players.OrderBy(p => new Random(p.Id * 31 + round).Next()).ThenBy(p => p.Name.Length == 0 ? 0 : 1);
}
