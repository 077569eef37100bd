namespace Trading.Features;

public sealed class RollingWindow
{
    private readonly Queue<double> _prices = new();
    private readonly int _length;
    private double _sum;
    private double _sumSq;

    public RollingWindow(int length) => _length = length;

    public bool IsFull => _prices.Count == _length;

    public double Average => _sum / _prices.Count;

    public void Push(double price)
    {
        if (IsFull)
        {
            var old = _prices.Dequeue();
            _sum -= old;
            _sumSq -= old * old;
        }
        _prices.Enqueue(price);
        _sum += price;
        _sumSq += price * price;
    }

    public double Volatility()
    {
        var average = Average;
        var meanOfSquares = _sumSq / _prices.Count;
        return Math.Sqrt(meanOfSquares - average * average); //! MLH4014
    }

    public (double Lower, double Upper) Bands(double width)
    {
        var deviation = Math.Sqrt((_sumSq / _length) - (_sum / _length) * (_sum / _length)); //! MLH4014
        return (Average - width * deviation, Average + width * deviation);
    }
}

public static class PriceFeatures
{
    public static async Task<List<float[]>> BuildAsync(IAsyncEnumerable<double> prices, int length)
    {
        var window = new RollingWindow(length);
        var rows = new List<float[]>();
        await foreach (var price in prices)
        {
            window.Push(price);
            if (window.IsFull) rows.Add([(float)window.Average, (float)window.Volatility()]);
        }
        return rows;
    }
}
