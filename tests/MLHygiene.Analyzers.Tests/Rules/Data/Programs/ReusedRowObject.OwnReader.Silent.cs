namespace Rows;

public sealed class DataCatalog
{
    private readonly Dictionary<Type, Func<string[], object>> _readers = [];

    public void Register<T>(Func<string[], T> reader) where T : class => _readers[typeof(T)] = cells => reader(cells);

    public IEnumerable<T> CreateEnumerable<T>(IEnumerable<string> lines, bool reuseRowObject) where T : class
    {
        var reader = _readers[typeof(T)];
        T? cached = null;
        foreach (var line in lines)
        {
            cached = reuseRowObject && cached is not null && line.Length == 0 ? cached : (T)reader(line.Split('|'));
            yield return cached;
        }
    }
}

public sealed record Flower(string Species, string Colour);

public static class FlowerFile
{
    public static List<Flower> Load(string path)
    {
        var catalog = new DataCatalog();
        catalog.Register(cells => new Flower(cells[0], cells[1]));
        return catalog.CreateEnumerable<Flower>(File.ReadLines(path).Where(l => l.Length > 0), reuseRowObject: true).ToList();
    }

    public static ILookup<string, Flower> BySpecies(string path)
    {
        var catalog = new DataCatalog();
        catalog.Register(cells => new Flower(cells[0], cells[1]));
        var rows = catalog.CreateEnumerable<Flower>(File.ReadLines(path).Where(l => l.Length > 0), true);
        return rows.ToLookup(f => f.Species);
    }
}
