var data = new List<(float[] X, int Y)>(); var gen = new Random(3);
for (var step = 0; step < 10; step++) { var (x, y) = data[gen.Next(data.Count - 1)]; Console.WriteLine(y + x.Length); } //! MLH2009
record Batch(float[][] Rows) { public float[] Pick(Random r) { if (Rows.Length == 0) return []; return Rows[r.Next(0, Rows.Length - 1)]; } } //! MLH2009
class Bag<T>(IReadOnlyList<T> items, Random rng) {
    public T One => items[rng.Next(items.Count - 1)]; //! MLH2009
    public IEnumerable<T> Many(int k) { for (var i = 0; i < k; i++) { int at = rng.Next(items.Count - 1); yield return items[at]; } } //! MLH2009
    public async Task<T> Async() { await Task.Yield(); var upper = items.Count; var at = rng.Next(0, upper - 1); return items[at]; } //! MLH2009
    public T[] Lambda(int k) => Enumerable.Range(0, k).Select(_ => items[rng.Next(items.Count - 1)]).ToArray(); //! MLH2009
    public T Try() { try { var a = items.ToArray(); return a[Random.Shared.Next(a.Length - 1)]; } finally { } } //! MLH2009
    public float Reward(float[] q, float[] counts) { var action = rng.Next(q.Length - 1); counts[action]++; return q[action]; } //! MLH2009
}
