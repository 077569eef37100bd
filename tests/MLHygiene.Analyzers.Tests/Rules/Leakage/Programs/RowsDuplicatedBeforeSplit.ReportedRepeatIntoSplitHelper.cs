record Row(float[] X, int Y);
class D { static void Split(IReadOnlyList<Row> all, out Row[] train, out Row[] test) { int n = all.Count * 7 / 10; train = all.Take(n).ToArray();
  test = all.Skip(n).ToArray(); //! MLH1007
 }
 static void Main() { var rows = File.ReadAllLines("a").Select(l => new Row(new float[1], 1)).ToList(); Split(rows.SelectMany(r => Enumerable.Repeat(r, r.Y == 1 ? 4 : 1)).ToList(), out var a, out var b); Console.WriteLine(a.Length + b.Length); } }
