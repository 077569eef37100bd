// Features are all but the last value, the label is the last one.

record Sample(float[] Features, float Label);
static class Slices
{
    public static Sample[] Load(string path) => File.ReadLines(path)
        .Select(l => l.Split(';').Select(p => float.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
        .Select(v => new Sample(v[..^1], v[^1]))
        .ToArray();
}
