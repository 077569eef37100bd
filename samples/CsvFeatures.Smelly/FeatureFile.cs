using System.IO;
using System.Linq;

namespace CsvFeatures;

/// <summary>Features that are computed once, and learned from on other machines.</summary>
internal static class FeatureFile
{
    /// <summary>Writes a row of features into each line.</summary>
    public static void Save(string path, float[][] features) =>
        File.WriteAllLines(path, features.Select(row => string.Join(',', row))); // MLH5002

    /// <summary>Reads what was written.</summary>
    public static float[][] Load(string path) =>
        [.. File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell)).ToArray())]; // MLH5001
}
