// Silent: a generator of one's own with an inclusive upper bound.
public class Dice
{
    private readonly Random inner = new(1);
    public int Next(int min, int maxInclusive) => inner.Next(min, maxInclusive + 1);
}
public class Game(Dice rng)
{
    public string Card(string[] cards) => cards[rng.Next(0, cards.Length - 1)];
}
