// A chained Skip().Take() is paging, not a split; and the ranges of the split meet exactly.

static class Pages
{
    public static IEnumerable<double[]> Page(IReadOnlyList<double[]> rows, int page, int size) => rows.Skip(page * size).Take(size);

    public static (double[][] Train, double[][] Test) Parts(double[][] rows, int n) => (rows[..n], rows[n..]);
}
