// Silent: old checkpoints are deleted and the newest one is found by its time; the order of the listing does not matter.
public sealed class CheckpointFolder
{
    private readonly DirectoryInfo _folder;

    public CheckpointFolder(string path) => _folder = Directory.CreateDirectory(path);

    public void Keep(int epochs)
    {
        foreach (FileInfo file in _folder.GetFiles("epoch-*.bin").OrderByDescending(file => file.LastWriteTimeUtc).Skip(epochs))
        {
            file.Delete();
        }

        foreach (string temporary in Directory.EnumerateFiles(_folder.FullName, "*.tmp"))
        {
            File.Delete(temporary);
        }
    }

    public (float[] Weights, float Loss) LoadNewest()
    {
        FileInfo newest = _folder.EnumerateFiles("epoch-*.bin").MaxBy(file => file.LastWriteTimeUtc)
            ?? throw new FileNotFoundException("There is no checkpoint.");
        using var reader = new BinaryReader(newest.OpenRead());
        float loss = reader.ReadSingle();
        float[] weights = new float[reader.ReadInt32()];
        for (int i = 0; i < weights.Length; i++) weights[i] = reader.ReadSingle();
        return (weights, loss);
    }
}
