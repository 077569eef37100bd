record Sample(double[] Features, double Label);
class Knn { static Sample[] Load(string path) => File.ReadAllLines(path).Select(line => { var cells = line.Split(';');
  return new Sample(cells.Select(double.Parse).ToArray(), double.Parse(cells[^1])); //! MLH1009
 }).ToArray(); double Predict(double[] x, int k) => 0; void Train(Sample[] samples, int epochs, double learningRate) { } }
