// Reported: two OrderBy of fresh draws, zipped later.
var random = new Random(1);
var lines = File.ReadAllLines("train.csv");
List<string[]> inputs = lines.Select(l => l.Split(',')[..^1]).ToList();
List<string> targets = lines.Select(l => l.Split(',')[^1]).ToList();
inputs = inputs.OrderBy(_ => random.Next()).ToList(); targets = targets.OrderBy(_ => random.Next()).ToList(); //! MLH2008
foreach (var (input, target) in inputs.Zip(targets)) Console.WriteLine($"{input.Length} {target}");
