// Take(n) and Skip(n - 1) of the same array share one row.

static class Splitter
{
    public static void Split(List<float[]> rows, out List<float[]> train, out List<float[]> test)
    {
        int n = rows.Count * 4 / 5;
        (train, test) = (rows.Take(n).ToList(), rows.Skip(n - 1).ToList()); //! MLH1005
    }
}
