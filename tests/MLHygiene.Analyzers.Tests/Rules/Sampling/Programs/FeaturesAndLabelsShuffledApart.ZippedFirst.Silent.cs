// Silent: pairs are zipped, shuffled as pairs and taken apart again.
public class Zipped
{
    public static (float[][] Features, int[] Labels) Mix(float[][] features, int[] labels, int seed)
    {
        var rng = new Random(seed);
        var pairs = features.Zip(labels, (f, l) => (Features: f, Label: l)).OrderBy(_ => rng.Next()).ToArray();
        return (pairs.Select(p => p.Features).ToArray(), pairs.Select(p => p.Label).ToArray());
    }
}
