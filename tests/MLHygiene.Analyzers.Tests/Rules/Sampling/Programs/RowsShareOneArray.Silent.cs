using System.Collections.Immutable;
sealed class Hit { public required int X { get; init; } }
class P {
    static readonly string[] Header = Enumerable.Repeat("-", 40).ToArray();
    int[][] A(int n) => Enumerable.Repeat(0, n).Select(_ => new int[n]).ToArray();
    Hit[] B(int n) => Enumerable.Repeat(new Hit { X = 1 }, n).ToArray();
    async Task C(Stream s) { foreach (var chunk in Enumerable.Repeat(new byte[1024], 8)) await s.WriteAsync(chunk); }
    int D(int n) => Enumerable.Repeat(new int[n], n).Sum(a => a.Length);
    List<float[]> E(List<float[]> seq, int max) { seq.AddRange(Enumerable.Repeat(new float[seq[0].Length], max - seq.Count)); return seq; }
    float[][] F(string[] lines) { var rows = Enumerable.Repeat(new float[2], lines.Length).ToArray(); for (var i = 0; i < rows.Length; i++) { rows[i] = lines[i].Split(' ').Select(float.Parse).ToArray(); } return rows; }
    object[][] G() => Enumerable.Repeat(new object[] { 1, "a" }, 3).ToArray();
    ImmutableArray<int>[] H(int n) => Enumerable.Repeat(ImmutableArray<int>.Empty, n).ToArray();
    bool[] I(int n) { var b = new bool[n]; Array.Fill(b, true); return b; }
    string J(int n) => string.Join(",", Enumerable.Repeat(new string('x', 3), n).ToArray());
    float[,] K(int n) { var m = new float[n, n]; m[0, 0] = 1; return m; }
    Task<int[]> L(int n) => Task.WhenAll(Enumerable.Repeat(new byte[16], n).Select(b => Task.FromResult(b.Length)));
}
