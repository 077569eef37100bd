// Reported: the rows stand in the order of the file listing, and the split goes by position.
public static class SpectrogramExperiment
{
    public static double Accuracy(string root, Func<float[][], Func<float[], int>> train, Func<float[], int> label)
    {
        float[][] samples = (from path in Directory.EnumerateFiles(root, "*.f32") where new FileInfo(path).Length > 0 select Load(path)).ToArray(); //! MLH3010
        int cut = samples.Length * 4 / 5;
        float[][] trainSet = samples[..cut];
        float[][] testSet = samples[cut..];

        Func<float[], int> predict = train(trainSet);
        return testSet.Average(sample => predict(sample) == label(sample) ? 1.0 : 0.0);
    }

    private static float[] Load(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        float[] features = new float[bytes.Length / sizeof(float)];
        Buffer.BlockCopy(bytes, 0, features, 0, features.Length * sizeof(float));
        return features;
    }
}
