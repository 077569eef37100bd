// Silent: the factory is called from the constructor only; its one generator lives as long as the object.
public sealed class ReservoirSampler<T>
{
    private readonly List<T> _sample;
    private readonly Random _random;
    private readonly int _capacity;
    private long _seen;

    public ReservoirSampler(int capacity)
    {
        _capacity = capacity;
        _sample = new List<T>(capacity);
        _random = CreateGenerator();
    }

    public IReadOnlyList<T> Sample => _sample;

    public void Add(T item)
    {
        _seen++;
        if (_sample.Count < _capacity)
        {
            _sample.Add(item);
            return;
        }

        long slot = _random.NextInt64(_seen);
        if (slot < _capacity)
        {
            _sample[(int)slot] = item;
        }
    }

    private static Random CreateGenerator() => new Random(42);
}
