// Silent: the lower-case text is compared with file extensions and thrown away.
public sealed class ImageListing
{
    private static readonly string[] Extensions = { ".png", ".jpg" };

    public ImageListing(string root)
    {
        Paths = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Extensions.Contains(Path.GetExtension(path).ToLower()))
            .Order(StringComparer.Ordinal)
            .ToArray();
        Labels = Array.ConvertAll(Paths, path => Path.GetFileName(Path.GetDirectoryName(path)));
    }

    public string[] Paths { get; }

    public string[] Labels { get; }

    public (string[] TrainSet, string[] TestSet) Split(int batch, int epoch)
    {
        int cut = Paths.Length * 4 / 5;
        Console.WriteLine($"epoch {epoch}: samples in batches of {batch}");
        return (Paths[..cut], Paths[cut..]);
    }
}
