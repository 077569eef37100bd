sealed class Welford
{
    private long _n;
    private double _mean, _squares;

    public void Add(double value)
    {
        _n++;
        var distance = value - _mean;
        _mean += distance / _n;
        _squares += distance * (value - _mean);
    }

    public double Variance => _squares / _n;
}
