// Reported: drawn in a lambda, collection of weights by index.
var rng = new Random(11);
IReadOnlyList<double> dataset = [1.0, 2.0, 3.0];
var sample = Enumerable.Range(0, 10).Select(_ => dataset[rng.Next(0, dataset.Count - 1)]).ToList(); //! MLH2009
Console.WriteLine(sample.Average());
