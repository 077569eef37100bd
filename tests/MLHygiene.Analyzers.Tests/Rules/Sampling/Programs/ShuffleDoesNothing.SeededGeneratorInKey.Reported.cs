// Reported: each key is the first draw of a fresh Random(42), so all keys are equal.
public class Loader
{
    public string[] Load(string path)
    {
        var lines = File.ReadAllLines(path);
        return lines.OrderBy(_ => new Random(42).Next()).ToArray(); //! MLH2006
    }
}
