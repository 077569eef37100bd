// Silent: the repeated object is an immutable record.
public sealed record Colour(byte R, byte G, byte B);
public class Canvas(int n)
{
    public Colour[] Pixels { get; } = Enumerable.Repeat(new Colour(0, 0, 0), n).ToArray();
}
