var rows = File.ReadAllLines("a"); var rng = new Random(1); var bag = rng.GetItems(rows, rows.Length); rng.Shuffle(bag);
var (train, test) = (bag[..800], bag[800..]); //! MLH1007
Console.WriteLine(train.Length + test.Length);
