// Silent: an enumeration's hash code is its number, the same in every process.
public enum Phase
{
    Training = 1,
    Validation = 2,
    Testing = 3,
}

public sealed class PhaseGenerators
{
    private readonly Dictionary<Phase, Random> _generators;

    public PhaseGenerators(int seed)
    {
        _generators = Enum.GetValues<Phase>()
            .ToDictionary(phase => phase, phase => new Random(unchecked(seed * 486187739 + phase.GetHashCode())));
    }

    public int[] Order(Phase phase, int count)
    {
        int[] order = Enumerable.Range(0, count).ToArray();
        _generators[phase].Shuffle(order);
        return order;
    }
}
