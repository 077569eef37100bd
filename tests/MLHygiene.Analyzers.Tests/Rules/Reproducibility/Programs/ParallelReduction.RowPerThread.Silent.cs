// Silent: every body adds to the row of its own index.
public static class MatrixProduct
{
    public static double[,] Multiply(double[,] a, double[,] b)
    {
        int rows = a.GetLength(0);
        int inner = a.GetLength(1);
        int columns = b.GetLength(1);
        var product = new double[rows, columns];
        Parallel.For(0, rows, i =>
        {
            for (int k = 0; k < inner; k++)
            {
                for (int j = 0; j < columns; j++)
                {
                    product[i, j] += a[i, k] * b[k, j];
                }
            }
        });
        return product;
    }
}
