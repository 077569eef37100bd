class A { public async Task Go(string path) { var lines = await File.ReadAllLinesAsync(path); var r = new Random();
  bool Pick() { return r.NextDouble() < 0.7; }
  List<string> train, test;
  train = lines.Where(l => Pick()).ToList();
  test = lines.Where(l => !Pick()).ToList(); //! MLH1005
  Console.WriteLine(train.Count + test.Count); } }
