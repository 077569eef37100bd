// Silent: fresh identifiers name the run and its checkpoints; no row is chosen by them.
public sealed class CheckpointStore
{
    private readonly string _folder;
    private readonly Guid _run = Guid.NewGuid();

    public CheckpointStore(string root) => _folder = Directory.CreateDirectory(Path.Combine(root, _run.ToString("N"))).FullName;

    public string Save(int epoch, float[] weights, float[] bias, double loss, double accuracy)
    {
        string temporary = Path.Combine(_folder, $"{Guid.NewGuid():N}.tmp");
        using (var writer = new BinaryWriter(File.Create(temporary)))
        {
            writer.Write(epoch);
            writer.Write(loss);
            writer.Write(accuracy);
            foreach (float value in weights.Concat(bias))
            {
                writer.Write(value);
            }
        }

        string target = Path.Combine(_folder, $"epoch-{epoch:D4}.bin");
        File.Move(temporary, target, overwrite: true);
        return target;
    }
}
