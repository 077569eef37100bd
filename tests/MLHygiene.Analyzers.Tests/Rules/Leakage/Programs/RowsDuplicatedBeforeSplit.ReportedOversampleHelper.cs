class D { static List<float[]> Oversample(List<float[]> rows) { var minority = rows.FindAll(r => r[0] > 0); for (int i = 0; i < 3; i++) rows.AddRange(minority); return rows; }
 static void Main() { var rows = File.ReadLines("a").Select(l => new[] { float.Parse(l) }).ToList(); var balanced = Oversample(rows); int n = balanced.Count / 2;
  var train = balanced.Take(n).ToList(); var test = balanced.Skip(n).ToList(); //! MLH1007
  Console.WriteLine(train.Count + test.Count); } }
