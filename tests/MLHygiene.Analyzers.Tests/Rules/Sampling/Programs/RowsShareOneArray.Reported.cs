class Net(int inputs, int units) {
    readonly double[][] _w = Enumerable.Repeat(new double[inputs], units).ToArray(); //! MLH2011
    public double[][] Gradients { get; } = Enumerable.Repeat(new double[inputs], units).ToArray(); //! MLH2011
    void Init(Random r) { foreach (var row in _w) for (var i = 0; i < row.Length; i++) row[i] = r.NextDouble(); }
    static List<int>[] Buckets(int k) { var buckets = Enumerable.Repeat(new List<int>(), k).ToArray(); for (var i = 0; i < 100; i++) buckets[i % k].Add(i); return buckets; } //! MLH2011
    static (float[][] A, int N) Tuple(int n) => (Enumerable.Repeat(new float[4], n).ToArray(), n); //! MLH2011
    static async Task<List<float[]>> Async(int n) { await Task.Yield(); return Enumerable.Repeat(new float[n], n).ToList(); } //! MLH2011
    static T[][] Generic<T>(int n) { var m = new T[n][]; Array.Fill(m, new T[n]); return m; } //! MLH2011
    static Dictionary<int, List<float[]>> Folds(int k) => Enumerable.Range(0, k).ToDictionary(i => i, i => Enumerable.Repeat(new float[3], k).ToList()); //! MLH2011
    void Lambda(int n) { Func<int[][]> make = () => Enumerable.Repeat(new int[n], n).ToArray(); var c = make(); c[0][0]++; } //! MLH2011
    void Confusion(int k) { int[][] confusion; confusion = Enumerable.Repeat(new int[k], k).ToArray(); confusion[1][2]++; } //! MLH2011
}
