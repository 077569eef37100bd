// Silent: a game wants another board each time.
public sealed class Snake
{
    private readonly Random _random = new Random((int)DateTime.Now.Ticks);
    private readonly LinkedList<(int X, int Y)> _body = new();
    private readonly int _width;
    private readonly int _height;

    public Snake(int width, int height)
    {
        (_width, _height) = (width, height);
        _body.AddFirst((width / 2, height / 2));
        Food = NextFood();
    }

    public (int X, int Y) Food { get; private set; }

    private (int X, int Y) NextFood()
    {
        (int X, int Y) cell;
        do
        {
            cell = (_random.Next(_width), _random.Next(_height));
        }
        while (_body.Contains(cell));
        return cell;
    }
}
