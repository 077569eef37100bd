// Reported: a random comparison in Array.Sort.
public class Deck
{
    private readonly Random rng = new(1);
    public void Shuffle(int[] cards)
    {
        Array.Sort(cards, (a, b) => rng.Next(3) - 1); //! MLH2007
    }
}
