// Silent: a game builds each level from its number; nothing here learns.
public sealed class Dungeon
{
    private readonly List<bool[,]> _levels = new();

    public Dungeon(int seed, int levels)
    {
        for (int level = 0; level < levels; level++)
        {
            var random = new Random(seed + level);
            var walls = new bool[20, 40];
            for (int y = 0; y < 20; y++)
            {
                for (int x = 0; x < 40; x++)
                {
                    walls[y, x] = random.NextDouble() < 0.35;
                }
            }

            _levels.Add(walls);
        }
    }

    public bool IsWall(int level, int x, int y) => _levels[level][y, x];
}
