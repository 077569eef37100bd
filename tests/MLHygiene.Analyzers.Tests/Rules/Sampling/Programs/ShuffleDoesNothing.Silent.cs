using System.Security.Cryptography;
class Item { public int Id; public string Name; public Item Next; public int Rank => Id; }
static class P {
    static int _calls;
    static int Counter() => ++_calls;
    static List<Item> A(List<Item> xs, Random r) { var keys = xs.ToDictionary(x => x.Id, _ => r.Next()); return xs.OrderBy(x => keys[x.Id]).ToList(); }
    static List<Item> B(List<Item> xs) => xs.OrderBy(_ => Counter()).ToList();
    static List<Item> C(List<Item> xs, int epoch) => xs.OrderBy(x => HashCode.Combine(x.Id, epoch)).ToList();
    static IOrderedEnumerable<Item> D(IEnumerable<Item> xs, bool byName) { var o = xs.OrderBy(_ => 0); return byName ? o.ThenBy(x => x.Name) : o.ThenBy(x => x.Id); }
    static List<Item> E(List<Item> xs, Random r) { var i = 0; return xs.OrderBy(_ => i++ % 2).ToList(); }
    static List<Item> F(List<Item> xs) => xs.OrderBy(x => x.Next == null ? 0 : 1).ToList();
    static List<Item> G(List<Item> xs, Func<int> draw) => xs.OrderBy(_ => draw()).ToList();
    static List<Item> H(List<Item> xs, Random r) => xs.OrderBy(x => new Random(r.Next()).Next()).ToList();
    static List<Item> I(List<Item> xs, int seed) => xs.OrderBy(x => new Random(seed + x.Id).Next()).ToList();
    static List<Item> J(List<Item> xs) => xs.OrderBy(x => x.Rank).ThenBy(_ => 0).ToList();
    static List<Item> K(List<Item> xs, Random[] rs) => xs.OrderBy(_ => rs[0].Next()).ToList();
}
