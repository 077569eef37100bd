namespace Platformer.World;

public sealed class TileMap
{
    private readonly int[] _tiles;

    public TileMap(int columns, int rows, int tileSize)
    {
        Columns = columns;
        Rows = rows;
        TileSize = tileSize;
        _tiles = new int[columns * rows];
    }

    public int Columns { get; }
    public int Rows { get; }
    public int TileSize { get; }

    public int TileAt(int x, int y) => _tiles[y / TileSize * Columns + x / TileSize];

    public (double X, double Y) SnapToGrid(int x, int y)
    {
        int column = x / TileSize;
        int row = y / TileSize;
        return (column * TileSize, row * TileSize);
    }

    public (int Column, int Row) Position(int index) => (index / Columns, index % Columns);

    public double DistanceInTiles(int fromX, int fromY, int toX, int toY)
    {
        var dx = (toX - fromX) / (double)TileSize;
        var dy = (toY - fromY) / (double)TileSize;
        return Math.Sqrt(dx * dx + dy * dy);
    }

    public TimeSpan WalkTime(int tiles, int tilesPerSecond)
    {
        var (seconds, rest) = Math.DivRem(tiles, tilesPerSecond);
        return TimeSpan.FromSeconds(seconds) + TimeSpan.FromMilliseconds(1000.0 * rest / tilesPerSecond);
    }

    public string FillState()
    {
        var filled = _tiles.Count(t => t != 0);
        var percent = filled * 100 / Math.Max(1, _tiles.Length);
        return $"{percent}% of {Columns}x{Rows}";
    }
}
