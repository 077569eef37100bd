using System.Globalization;
using CsvHelper;

namespace Flowers;

public record Flower
{
    public float Length { get; init; }
    public string Name { get; init; } = "";
}

public sealed class FlowerTable(string path) : IDisposable
{
    private readonly CsvReader _csv = new(File.OpenText(path), CultureInfo.InvariantCulture);

    public IEnumerable<Flower> Read() => _csv.GetRecords<Flower>();

    public (Flower[] Train, Flower[] Test) Split(double share)
    {
        var flowers = Read(); //! MLH5009
        var count = (int)(flowers.Count() * share);
        return (flowers.Take(count).ToArray(), flowers.Skip(count).ToArray());
    }

    public void Dispose() => _csv.Dispose();
}
