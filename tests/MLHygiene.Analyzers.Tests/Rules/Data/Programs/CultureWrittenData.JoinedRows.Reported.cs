namespace Export;

public static class FeatureExport
{
    public static void WriteDataset(string path, double[][] features, int[] labels)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("f0,f1,f2,label");
        for (var i = 0; i < features.Length; i++)
        {
            writer.WriteLine(string.Join(",", features[i]) + "," + labels[i]); //! MLH5002
        }
    }

    public static void WritePredictions(string path, IEnumerable<(int Id, float Score)> predictions)
    {
        var lines = new List<string> { "id;score" };
        foreach (var (id, score) in predictions)
            lines.Add($"{id};{score}"); //! MLH5002
        File.WriteAllLines(path, lines);
    }

    public static void AppendLoss(string path, int epoch, double loss)
        => File.AppendAllText(path, epoch + "," + loss + "\n"); //! MLH5002

    public static IEnumerable<float[]> Batches(float[][] rows, int size)
    {
        for (var start = 0; start < rows.Length; start += size)
            foreach (var row in rows.Skip(start).Take(size))
                yield return row;
    }
}
