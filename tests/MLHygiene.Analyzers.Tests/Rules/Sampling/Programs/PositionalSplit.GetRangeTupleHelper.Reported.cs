// Reported: a helper returns the first and the last rows of a list read from a file.
public static class Loader
{
    public static (List<float[]> Train, List<float[]> Test) Load(string path, double trainFraction)
    {
        var all = new List<float[]>();
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line) all.Add(ToFeatures(line));
        int n = (int)(all.Count * trainFraction);
        List<float[]> trainSet = all.GetRange(0, n), testSet = all.GetRange(n, all.Count - n); //! MLH2004
        return (trainSet, testSet);
    }
    private static float[] ToFeatures(string line) => [.. line.Split('\t').Select(s => (float)s.Length)];
}
