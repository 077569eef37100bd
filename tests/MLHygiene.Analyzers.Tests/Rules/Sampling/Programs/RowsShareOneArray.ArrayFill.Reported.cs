// Reported: Array.Fill puts one array in every place.
public static class Grid
{
    public static double[][] Make(int rows, int columns)
    {
        var grid = new double[rows][];
        Array.Fill(grid, new double[columns]); //! MLH2011
        grid[0][0] = 1;
        return grid;
    }
}
