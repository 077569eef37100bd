// Reported: the file's first rows train, its last rows test.
var rows = File.ReadAllLines("iris.csv").Skip(1).Select(line => line.Split(',')).ToArray();
var train = rows.Take(120).ToArray(); var test = rows.Skip(120).ToArray(); //! MLH2004
var classifier = new KnnClassifier(train);
Console.WriteLine($"accuracy {test.Count(r => classifier.Predict(r) == r[^1]) / (double)test.Length}");

sealed class KnnClassifier(string[][] train)
{
    public string Predict(string[] features) => train.MinBy(t => t.Zip(features).Count(p => p.First != p.Second))![^1];
}
