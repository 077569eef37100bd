class Games(Random rng) {
    void Deal(int[] deck) { for (int n = deck.Length - 1; n > 0; --n) { int k = rng.Next(n + 1); int temp = deck[n]; deck[n] = deck[k]; deck[k] = temp; } }
    void InsideOut(int[] src, int[] dst) { for (int i = 0; i < src.Length; i++) { int j = rng.Next(i + 1); if (j != i) dst[i] = dst[j]; dst[j] = src[i]; } }
    void Guarded(int[] a) { for (int i = a.Length - 1; i > 0; i--) { int j = rng.Next(i + 1); if (i == j) continue; (a[i], a[j]) = (a[j], a[i]); } }
    void Assign(int[] a) { for (int i = 0; i < a.Length; i++) { a[i] = rng.Next(a.Length); } }
    int[] SecretSanta(int[] people) { var a = people.ToArray(); for (int i = a.Length - 1; i > 0; i--) { int j = rng.Next(i); (a[i], a[j]) = (a[j], a[i]); } return a; }
    void Columns(int[,] g) { for (int c = 0; c < g.GetLength(1); c++) { int r = rng.Next(g.GetLength(0)); (g[0, c], g[r, c]) = (g[r, c], g[0, c]); } }
    void Pairs(int[] a, int[] b) { for (int i = a.Length - 1; i > 0; i--) { int j = rng.Next(i + 1); (a[i], a[j]) = (a[j], a[i]); (b[i], b[j]) = (b[j], b[i]); } }
    void Part(int[] a, int from, int to) { for (int i = from; i < to; i++) { int j = rng.Next(i, to); (a[i], a[j]) = (a[j], a[i]); } }
    void Do(int[] a) { int i = a.Length - 1; do { int j = rng.Next(i + 1); (a[i], a[j]) = (a[j], a[i]); i--; } while (i > 0); }
    IEnumerable<int> Bands(List<int> l) => l.OrderBy(x => x / 10).ThenBy(_ => rng.Next(10));
    List<int> Spread(List<int> l) => l.OrderBy(_ => rng.Next(l.Count * 1000)).ToList();
    void ByWeight(List<(int W, int Id)> l) { var key = l.ToDictionary(x => x.Id, x => rng.NextDouble() * x.W); l.Sort((a, b) => key[a.Id].CompareTo(key[b.Id])); }
    void Steps(int[] a) { for (int i = a.Length; i > 0; i--) { int j = rng.Next(0, i); Swap(ref a[i - 1], ref a[j]); } }
    void Jitter(List<double> l) { for (int i = 0; i < l.Count; i++) { int j = rng.Next(l.Count); l[i] += l[j]; } }
    static void Swap(ref int a, ref int b) => (a, b) = (b, a);
}
