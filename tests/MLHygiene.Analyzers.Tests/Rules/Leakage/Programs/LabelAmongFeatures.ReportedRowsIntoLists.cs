class Perceptron { readonly List<float[]> _inputs = new(); readonly List<int> _targets = new(); float learningRate = .1f; int epochs;
 void Load(string file) { foreach (var line in File.ReadLines(file)) { string[] f = line.Split(',');
   _inputs.Add(f.Select(s => float.Parse(s)).ToArray()); //! MLH1009
   _targets.Add(f[4] == "yes" ? 1 : 0); } } }
