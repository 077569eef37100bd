class Cv { private readonly List<double[]> _data = new(); int Cut => _data.Count * 3 / 4;
 public void Run() { int cut = Cut; var training = new List<double[]>(); var testing = new List<double[]>();
  training.AddRange(_data.GetRange(0, cut + 2));
  testing.AddRange(_data.GetRange(cut, _data.Count - cut)); //! MLH1005
  Console.WriteLine(training.Count + testing.Count); } }
