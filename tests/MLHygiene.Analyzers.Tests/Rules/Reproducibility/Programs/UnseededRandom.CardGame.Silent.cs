// Silent: a deck of cards should be different each time; nothing here learns.
public sealed class Deck
{
    private readonly Stack<string> _cards;

    public Deck()
    {
        string[] suits = { "♠", "♥", "♦", "♣" };
        string[] ranks = { "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A" };
        string[] cards = suits.SelectMany(suit => ranks.Select(rank => rank + suit)).ToArray();
        new Random().Shuffle(cards);
        _cards = new Stack<string>(cards);
    }

    public IReadOnlyList<string> Deal(int count)
    {
        var hand = new List<string>();
        while (hand.Count < count && _cards.TryPop(out string card))
        {
            hand.Add(card);
        }

        return hand;
    }
}
