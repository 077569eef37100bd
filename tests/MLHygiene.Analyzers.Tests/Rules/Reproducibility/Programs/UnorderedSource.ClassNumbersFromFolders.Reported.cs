// Reported: the class numbers follow the order in which the file system happens to list the folders.
public sealed class ImageFolder
{
    private readonly Dictionary<string, int> _labels;

    public ImageFolder(string root)
    {
        _labels = Directory.GetDirectories(root).Select((folder, label) => (folder, label)).ToDictionary(pair => Path.GetFileName(pair.folder), pair => pair.label); //! MLH3010
    }

    public int ClassCount => _labels.Count;

    public float[] OneHot(string imagePath)
    {
        float[] target = new float[ClassCount];
        target[_labels[Path.GetFileName(Path.GetDirectoryName(imagePath))]] = 1f;
        return target;
    }

    public double Accuracy(IEnumerable<(string Path, int Predicted)> predictions) =>
        predictions.Average(item => _labels[Path.GetFileName(Path.GetDirectoryName(item.Path))] == item.Predicted ? 1.0 : 0.0);
}
