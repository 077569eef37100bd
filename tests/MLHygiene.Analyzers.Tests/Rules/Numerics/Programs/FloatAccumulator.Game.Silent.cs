class World
{
    private float _time;
    private readonly List<(float X, float Y)> _points = new();

    public float Length()
    {
        float length = 0;
        for (var i = 1; i < _points.Count; i++)
        {
            length += MathF.Abs(_points[i].X - _points[i - 1].X);
        }

        return length;
    }

    public void Tick(float seconds)
    {
        while (_time < 100)
        {
            _time += seconds;
        }
    }
}
