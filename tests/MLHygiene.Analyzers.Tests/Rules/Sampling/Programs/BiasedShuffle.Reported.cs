partial class Deck { private readonly Random _random = new(7); private readonly List<int> _cards = []; }
partial class Deck {
    public void Shuffle() { for (int i = 0; i < _cards.Count; i++) { var k = _random.Next(_cards.Count); var value = _cards[k]; _cards[k] = _cards[i]; _cards[i] = value; } } //! MLH2007
    public void ShuffleBack() { int i = _cards.Count; while (i > 1) { i--; var k = _random.Next(0, i); (_cards[k], _cards[i]) = (_cards[i], _cards[k]); } } //! MLH2007
}
class Trainer(Random rng) {
    float[][] _x = [];
    public async Task Epoch() { await Task.Yield(); var idx = Enumerable.Range(0, _x.Length).ToArray(); for (int n = 0; n < idx.Length; ++n) { int swap = rng.Next(0, idx.Length); int tmp = idx[n]; idx[n] = idx[swap]; idx[swap] = tmp; } } //! MLH2007
    public IEnumerable<float[]> Mix() => _x.OrderBy(x => rng.Next(0, 2)); //! MLH2007
    public void Sorts(List<string> names) { names.Sort(delegate (string a, string b) { return rng.Next(-1, 2); }); } //! MLH2007
    public int[] Local(int[] a) { int Flip(int l, int r) => rng.Next(2) == 0 ? -1 : 1; Array.Sort(a, Flip); return a; } //! MLH2007
    public void Generic<T>(T[] items) { var n = items.Length; for (var i = 0; i < n - 1; i++) { var j = rng.Next(n); (items[j], items[i]) = (items[i], items[j]); } } //! MLH2007
    public void RandomizeOrder<T>(IList<T> items) { for (var i = items.Count - 1; i >= 1; i--) { var j = rng.Next(i); (items[j], items[i]) = (items[i], items[j]); } } //! MLH2007
    public List<int> Q(List<int> l) => (from v in l orderby rng.Next(0, 100) descending select v).ToList(); //! MLH2007
}
