// Silent: the repeated pattern is flattened; the result holds values.
public static class Tile
{
    public static double[] Times(int k) => Enumerable.Repeat(new[] { 0.25, 0.5, 0.25 }, k).SelectMany(x => x).ToArray();
}
