// Reported: the helper promises a stable seed, but string hashes differ in every process.
public partial class PatchSampler
{
    private readonly int _patch;

    public PatchSampler(int patch) => _patch = patch;

    public (int X, int Y) Next(string imagePath, int width, int height)
    {
        var random = new Random(StableSeed(Path.GetFileName(imagePath))); //! MLH3005
        return (random.Next(width - _patch + 1), random.Next(height - _patch + 1));
    }
}

public partial class PatchSampler
{
    private static int StableSeed(string text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 17;
        }

        int code = text.GetHashCode(StringComparison.Ordinal);
        return code & int.MaxValue;
    }
}
