namespace Market;

public record Offer(string Seller, double Price);

public class OfferBook
{
    private readonly List<Offer> _offers = new();
    private double _bestPrice = double.MaxValue;

    public void Add(Offer offer)
    {
        if (offer.Price >= _bestPrice)
        {
            Console.WriteLine($"{offer.Seller} is not cheaper");
        }
        else
        {
            _bestPrice = offer.Price;
        }
        _offers.Add(offer);
    }

    public Offer Cheapest()
    {
        Offer best = _offers[0];
        double bestPrice = best.Price;
        for (int i = 1; i < _offers.Count; i++)
        {
            if (_offers[i].Price < bestPrice)
            {
                best = _offers[i];
                bestPrice = best.Price;
            }
        }
        return best;
    }

    public double Root(double value)
    {
        double guess = value;
        double previous = 0;
        while (Math.Abs(guess - previous) > 1e-9)
        {
            previous = guess;
            guess = (guess + value / guess) / 2;
        }
        return guess;
    }
}
