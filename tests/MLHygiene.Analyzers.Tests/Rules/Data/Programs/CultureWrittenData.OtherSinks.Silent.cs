using System.Globalization;
using System.Text.Json;

namespace Reports;

public sealed class ModelReport(double accuracy, double[] weights, CultureInfo reader)
{
    public void SaveJson(string path)
        => File.WriteAllText(path, JsonSerializer.Serialize(new { accuracy, weights }));

    public void SaveBinary(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(weights.Length);
        foreach (var weight in weights)
            writer.Write(weight);
    }

    public void SaveForOffice(string path)
    {
        using var writer = new StreamWriter(path);
        foreach (var weight in weights)
            writer.WriteLine(weight.ToString(CultureInfo.CurrentCulture));
        writer.WriteLine(string.Format(reader, "{0};{1}", accuracy, weights.Length));
    }

    public void SaveTagged(string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        var format = NumberFormatInfo.InvariantInfo;
        writer.WriteLine("accuracy\t" + accuracy.ToString(format));
        Span<char> buffer = stackalloc char[32];
        foreach (var weight in weights)
        {
            if (weight.TryFormat(buffer, out var written, "R", CultureInfo.InvariantCulture))
                writer.WriteLine(buffer[..written]);
        }
    }

    public override string ToString() => $"{accuracy:P2}, {weights.Length} weights, norm {Math.Sqrt(weights.Sum(w => w * w)):F2}";
}
