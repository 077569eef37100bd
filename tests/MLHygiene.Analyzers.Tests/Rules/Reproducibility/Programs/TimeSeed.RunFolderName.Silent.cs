// Silent: the clock names the folder of the run; the seed is given by the caller.
public sealed class ExperimentFolder
{
    public ExperimentFolder(string root, int seed = 42)
    {
        Path = Directory.CreateDirectory($"{root}/{DateTime.Now:yyyyMMdd-HHmmss}-{DateTime.Now.Millisecond:D3}").FullName;
        Random = new Random(seed);
    }

    public string Path { get; }

    public Random Random { get; }

    public void SaveEpoch(int epoch, float[] weights, double loss, double accuracy)
    {
        string file = System.IO.Path.Combine(Path, $"epoch-{epoch:D4}.bin");
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(loss);
        writer.Write(accuracy);
        foreach (float weight in weights)
        {
            writer.Write(weight);
        }
    }
}
