class NeuralNetworkTrainer { static (float[][] features, float[] labels) Load(string[] lines, int epochs, float learningRate) { var features = new float[lines.Length][]; var labels = new float[lines.Length];
  for (int i = 0; i < lines.Length; i++) { var p = lines[i].Split(','); labels[i] = float.Parse(p[2]);
   features[i] = p.Select(float.Parse).ToArray(); } //! MLH1009
  return (features, labels); } }
