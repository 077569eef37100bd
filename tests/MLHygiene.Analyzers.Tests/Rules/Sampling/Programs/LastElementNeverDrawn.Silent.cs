class P(Random rng) {
    string Bigram(string[] words) { var at = rng.Next(words.Length - 1); return words[at] + " " + words[at + 1]; }
    int Other(int[] a, int self) { var j = rng.Next(a.Length - 1); if (j >= self) j++; return a[j]; }
    void Cross(bool[] a, bool[] b) { var cut = rng.Next(a.Length - 1); for (var i = cut; i < a.Length; i++) a[i] = b[i]; }
    int Pivot(int[] a) { var p = rng.Next(1, a.Length - 1); return a[p]; }
    int Sentinel(int[] a) { a[a.Length - 1] = -1; return a[rng.Next(a.Length - 1)]; }
    int Pop(List<int> l) { var k = rng.Next(l.Count - 1); var v = l[k]; l[k] = l[^1]; l.RemoveAt(l.Count - 1); return v; }
    float Window(float[] s, int w) { var from = rng.Next(s.Length - w); return s[from]; }
    int Offset(int[] a) { return a[rng.Next(a.Length - 1) + 1]; }
    int Loop(int[] a) { var n = a.Length - 1; var s = 0; for (var i = 0; i < n; i++) s += a[i] - a[rng.Next(n + 1)]; return s; }
    TimeSpan Backoff(TimeSpan[] delays) => delays[rng.Next(delays.Length)] + TimeSpan.FromMilliseconds(rng.Next(delays.Length - 1));
    int Layers(int[][] w) { var l = rng.Next(w.Length - 1); return w[l][0] * w[l + 1][0]; }
    int Reassigned(int[] a) { var j = rng.Next(a.Length - 1); j = a.Length - 1; return a[j]; }
    ReadOnlySpan<char> Slice(string s) { var i = rng.Next(s.Length - 1); return s.AsSpan(i, 2); }
}
