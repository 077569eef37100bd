// Silent: the generator stands outside the key.
public class Loader
{
    public string[] Load(string path, int seed)
    {
        var random = new Random(seed);
        return File.ReadAllLines(path).OrderBy(_ => random.Next()).ToArray();
    }
}
