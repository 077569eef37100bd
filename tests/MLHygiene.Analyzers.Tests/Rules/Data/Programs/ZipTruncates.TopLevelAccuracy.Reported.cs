// Reported: the service answers for fewer rows than there are labels, and the accuracy is that of the rows it answered for.
string[] lines = File.ReadAllLines(args[0]);
int[] labels = lines.Select(line => int.Parse(line.Split(';')[^1])).ToArray();
List<int> predictions = File.ReadLines(args[1]).Where(line => line.Length > 0).Select(int.Parse).ToList();
double accuracy = labels.Zip(predictions).Count(pair => pair.First == pair.Second) / (double)predictions.Count; //! MLH5010
double loss = 1 - accuracy;
int samples = lines.Length, batch = int.Parse(args[2]);
Console.WriteLine($"accuracy {accuracy:P1}, loss {loss}, samples {samples}, batch {batch}");
