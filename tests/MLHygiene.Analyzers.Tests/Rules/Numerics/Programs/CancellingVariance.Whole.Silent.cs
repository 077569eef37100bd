static class Whole
{
    public static long Spread(int[] counts)
    {
        long sum = 0, squares = 0;
        foreach (var count in counts)
        {
            sum += count;
            squares += (long)count * count;
        }

        return counts.Length * squares - sum * sum;
    }

    public static decimal Exact(decimal squares, decimal n, decimal mean) => squares / n - mean * mean;
}
