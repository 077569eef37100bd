namespace Mail;

public sealed record Attachment(string Name, long Size);

public sealed class AttachmentScanner
{
    private readonly List<Attachment> _found = new();

    public IReadOnlyList<Attachment> Scan(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            try
            {
                var info = new FileInfo(file);
                _found.Add(new Attachment(info.Name, info.Length));
            }
            catch (UnauthorizedAccessException)
            {
                continue;
            }
        }

        return _found;
    }

    public static Dictionary<string, int> ReadSettings(string path)
    {
        var settings = new Dictionary<string, int>();
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split('=');
            try
            {
                settings[parts[0]] = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (FormatException)
            {
            }
        }

        return settings;
    }

    public void Close(IEnumerable<IDisposable> resources)
    {
        foreach (var resource in resources)
        {
            try { resource.Dispose(); }
            catch (ObjectDisposedException) { }
        }
    }
}
