// Silent: a game makes the same island on every call on purpose; nothing here learns.
public sealed class Island
{
    private readonly char[,] _tiles = new char[32, 32];

    public static Island Create()
    {
        var island = new Island();
        var random = new Random(1337);
        for (int y = 0; y < 32; y++)
        {
            for (int x = 0; x < 32; x++)
            {
                double distance = Math.Sqrt(Math.Pow(x - 16, 2) + Math.Pow(y - 16, 2));
                island._tiles[y, x] = random.NextDouble() * 16 > distance ? '^' : '~';
            }
        }

        return island;
    }

    public IEnumerable<string> Rows() =>
        Enumerable.Range(0, 32).Select(y => new string(Enumerable.Range(0, 32).Select(x => _tiles[y, x]).ToArray()));
}
