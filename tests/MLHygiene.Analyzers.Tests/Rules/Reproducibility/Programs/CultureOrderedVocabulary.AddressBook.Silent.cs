// Silent: people expect their contacts in the order of their own language; nothing here learns.
public sealed class AddressBook
{
    private readonly SortedDictionary<string, string> _numbers = new();

    public void Add(string name, string number) => _numbers[name.Trim()] = number;

    public IEnumerable<string> Page(int page, int size) => _numbers
        .OrderBy(entry => entry.Key)
        .Skip(page * size)
        .Take(size)
        .Select((entry, index) => $"{page * size + index + 1}. {entry.Key}: {entry.Value}");

    public ILookup<string, string> ByInitial() => _numbers.Keys
        .OrderBy(name => name)
        .ToLookup(name => name[..1].ToUpper());
}
