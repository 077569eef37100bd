var rows = Enumerable.Range(0, 9).ToList();
var (tr, te) = Splitter.Split(rows, 7);
Console.WriteLine(tr.Count + te.Count);
await Splitter.Async(rows);
record Opt(int Seed, List<int> Rows);
static class Splitter {
    public static (List<int>, List<int>) Split(List<int> rows, int seed) {
        var mixed = rows.OrderBy(_ => new Random(seed).Next()).ToList(); //! MLH2006
        return (mixed.Take(3).ToList(), mixed.Skip(3).ToList());
    }
    public static async Task<List<T>> Async<T>(IEnumerable<T> rows) { await Task.Yield(); return rows.Where(r => r != null).OrderBy(static _ => new Guid()).ToList(); } //! MLH2006
    public static T[] Shuffled<T>(this IEnumerable<T> rows) => rows.OrderByDescending(r => { Random generator = new Random(1234); return generator.NextDouble(); }).ToArray(); //! MLH2006
    public static IEnumerable<int> ShuffleLazy(IEnumerable<int> rows) => rows.OrderBy(_ => 1); //! MLH2006
    public static Dictionary<string, int[]> PerClass(Dictionary<string, int[]> byClass) => byClass.ToDictionary(p => p.Key, p => p.Value.OrderBy(_ => new Random(5).Next(0, 1000)).ToArray()); //! MLH2006
    public static List<int> Repeat(Opt o) { List<int> r = []; for (int e = 0; e < 3; e++) { foreach (var x in o.Rows.OrderBy(_ => Guid.Empty)) r.Add(x); } return r; } //! MLH2006
    class Nested { const int S = 3; readonly int _s; public Nested(int s) { _s = s; } int[] Go(int[] a) { int[] R() => a.OrderBy(_ => new Random(_s ^ S).Next()).ToArray(); return R(); } } //! MLH2006
}
