// Silent: exactly one file is expected, so there is no order.
public static class ModelFiles
{
    public static (float[] Weights, string[] Labels) Load(string folder)
    {
        string weightsPath = Directory.GetFiles(folder, "weights*.bin").Single();
        string labelsPath = Directory.EnumerateFiles(folder, "labels.txt").SingleOrDefault()
            ?? throw new FileNotFoundException("The model has no labels.", Path.Combine(folder, "labels.txt"));

        byte[] bytes = File.ReadAllBytes(weightsPath);
        float[] weights = new float[bytes.Length / sizeof(float)];
        Buffer.BlockCopy(bytes, 0, weights, 0, bytes.Length);
        return (weights, File.ReadAllLines(labelsPath));
    }

    public static int Predict(float[] features, float[] weights, string[] labels)
    {
        float[] logits = new float[labels.Length];
        for (int label = 0; label < labels.Length; label++)
            for (int i = 0; i < features.Length; i++)
                logits[label] += weights[label * features.Length + i] * features[i];
        return Array.IndexOf(logits, logits.Max());
    }
}
