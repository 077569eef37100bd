class Autoencoder { static void Train(double[][] dataset, int epochs, double learningRate) { foreach (var row in dataset) { var s = new { Inputs = row, Target = row[0] }; Console.WriteLine(s); } } }
