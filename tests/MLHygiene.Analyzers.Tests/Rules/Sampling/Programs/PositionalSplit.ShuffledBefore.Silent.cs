// Silent: the array is shuffled with a seed before it is cut.
var rows = File.ReadAllLines("iris.csv").Skip(1).Select(line => line.Split(',')).ToArray();
new Random(42).Shuffle(rows);
var train = rows.Take(120).ToArray();
var test = rows.Skip(120).ToArray();
Console.WriteLine($"knn accuracy {test.Count(t => train.Any(r => r[0] == t[0]))}");
