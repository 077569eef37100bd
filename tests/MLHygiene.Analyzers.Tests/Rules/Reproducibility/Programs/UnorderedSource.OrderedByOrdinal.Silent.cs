// Silent: the listings are ordered by their characters before anything is numbered.
public sealed class OrderedImageFolder
{
    public OrderedImageFolder(string root)
    {
        Labels = Directory.GetDirectories(root)
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .Select((name, label) => (name, label))
            .ToDictionary(pair => pair.name, pair => pair.label);

        string[] files = Directory.GetFiles(root, "*.bin", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        Samples = files.Select(Load).ToArray();
        TrainSet = Samples[..(Samples.Length / 2)];
        TestSet = Samples[(Samples.Length / 2)..];
    }

    public IReadOnlyDictionary<string, int> Labels { get; }

    public float[][] Samples { get; }

    public float[][] TrainSet { get; }

    public float[][] TestSet { get; }

    private static float[] Load(string path) => Array.ConvertAll(File.ReadAllBytes(path), value => value / 255f);
}
