// Silent: the listings are only counted and checked; their order reaches nothing.
public sealed class DatasetSummary
{
    private readonly string _root;

    public DatasetSummary(string root) => _root = root;

    public bool HasTrainSet => Directory.EnumerateFiles(Path.Combine(_root, "train"), "*.png", SearchOption.AllDirectories).Any();

    public bool HasTestSet => Directory.GetFiles(Path.Combine(_root, "test")).Length > 0;

    public int SampleCount() => Directory.EnumerateFiles(_root, "*.png", SearchOption.AllDirectories).Count();

    public long Bytes() => new DirectoryInfo(_root).GetFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    public double LargestLabelShare()
    {
        int largest = Directory.GetDirectories(_root).Max(folder => Directory.GetFiles(folder).Length);
        return (double)largest / Math.Max(1, SampleCount());
    }
}
