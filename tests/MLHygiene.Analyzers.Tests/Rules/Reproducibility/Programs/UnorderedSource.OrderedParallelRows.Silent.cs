// Silent: AsOrdered keeps the rows in the order of the array.
public static class OrderedParallelLoading
{
    public static (float[][] TrainSet, float[][] TestSet) Load(string path)
    {
        string[] lines = File.ReadAllLines(path);
        float[][] samples = lines
            .AsParallel()
            .AsOrdered()
            .Where(line => line.Length > 0)
            .Select(Parse)
            .ToArray();
        int cut = samples.Length * 3 / 4;
        return (samples[..cut], samples[cut..]);
    }

    private static float[] Parse(string line) => Array.ConvertAll(
        line.Split(';'),
        part => float.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
}
