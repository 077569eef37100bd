// Reported: the switch that names the part of a document reads a salted hash.
public enum Part
{
    Train,
    Validation,
    Test,
}

public sealed class CorpusSplitter
{
    private readonly Dictionary<Part, List<string>> _parts = new()
    {
        [Part.Train] = new(),
        [Part.Validation] = new(),
        [Part.Test] = new(),
    };

    public IReadOnlyList<string> TrainSet => _parts[Part.Train];

    public IReadOnlyList<string> ValidationSet => _parts[Part.Validation];

    public IReadOnlyList<string> TestSet => _parts[Part.Test];

    public void Add(string documentId, string text)
    {
        Part part = ((uint)documentId.GetHashCode() % 10) switch //! MLH3006
        {
            < 8 => Part.Train,
            8 => Part.Validation,
            _ => Part.Test,
        };
        _parts[part].Add(text);
    }
}
