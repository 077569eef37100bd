struct Running
{
    private int _n;
    private float _s, _q;

    public void Add(float value)
    {
        _n++;
        _s += value;
        _q += value * value;
    }

    public readonly float Variance => (_q - _s * _s / _n) / (_n - 1); //! MLH4014
}
