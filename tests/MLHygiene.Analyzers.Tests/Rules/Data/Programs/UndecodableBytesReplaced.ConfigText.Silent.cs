using System.Text.Json;

namespace Launcher;

public sealed record LauncherOptions(string Theme, int Width, int Height, bool FullScreen);

public sealed class OptionsStore(string folder)
{
    private string FilePath => Path.Combine(folder, "options.json");

    public LauncherOptions Load()
    {
        if (!File.Exists(FilePath))
            return new LauncherOptions("dark", 1280, 720, false);
        var text = File.ReadAllText(FilePath);
        return JsonSerializer.Deserialize<LauncherOptions>(text) ?? throw new InvalidDataException(FilePath);
    }

    public void Save(LauncherOptions options) => File.WriteAllText(FilePath, JsonSerializer.Serialize(options));

    public IEnumerable<string> RecentFiles()
    {
        using var reader = new StreamReader(Path.Combine(folder, "recent.txt"));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && File.Exists(line))
                yield return line;
        }
    }

    public string License() => File.ReadAllText(Path.Combine(folder, "LICENSE"));

    public int Lines() => File.ReadLines(FilePath).Count();
}
