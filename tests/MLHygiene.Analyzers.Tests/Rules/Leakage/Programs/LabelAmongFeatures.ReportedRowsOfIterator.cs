class NaiveBayesClassifier { static IEnumerable<(double[] X, int Y)> Read(string[][] table) { foreach (var row in table) { int y = int.Parse(row[0]);
   var x = row.Select(c => double.Parse(c)).ToArray(); //! MLH1009
   yield return (x, y); } } void Train(int epochs, double learningRate) { } }
