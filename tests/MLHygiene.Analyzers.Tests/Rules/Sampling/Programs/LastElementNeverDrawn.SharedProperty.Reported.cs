// Reported: Random.Shared over a property's array.
public class Wheel
{
    public string[] Names { get; init; } = [];
    public string Spin()
    {
        if (Names.Length < 2) return Names[0];
        return Names[Random.Shared.Next(maxValue: Names.Length - 1)]; //! MLH2009
    }
}
