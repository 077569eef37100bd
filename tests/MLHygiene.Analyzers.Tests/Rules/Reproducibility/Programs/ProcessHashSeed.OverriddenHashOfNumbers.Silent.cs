// Silent: the type's own hash code is plain arithmetic on its numbers.
public readonly struct CellKey : IEquatable<CellKey>
{
    public CellKey(int row, int column)
    {
        Row = row;
        Column = column;
    }

    public int Row { get; }

    public int Column { get; }

    public bool Equals(CellKey other) => Row == other.Row && Column == other.Column;

    public override bool Equals(object obj) => obj is CellKey other && Equals(other);

    public override int GetHashCode() => unchecked(Row * 73856093 ^ Column * 19349663);
}

public static class GridNoise
{
    public static double At(int row, int column) => new Random(new CellKey(row, column).GetHashCode()).NextDouble();
}
