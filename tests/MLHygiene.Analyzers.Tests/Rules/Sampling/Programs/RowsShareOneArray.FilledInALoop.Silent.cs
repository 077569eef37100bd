// Silent: Array.Fill with values in a loop of fresh rows.
public static class Grid
{
    public static double[][] Make(int rows, int columns, double start)
    {
        var grid = new double[rows][];
        for (int i = 0; i < rows; i++)
        {
            grid[i] = new double[columns];
            Array.Fill(grid[i], start);
        }
        return grid;
    }
}
