namespace Travel;

public record Stop(string Name, double Latitude, double Longitude);

public class RoutePlanner
{
    private readonly List<Stop> _stops;

    public RoutePlanner(List<Stop> stops) => _stops = stops;

    public Stop Closest(Stop from) => _stops.Where(s => s != from).MinBy(s => Distance(from, s))!;

    public List<Stop> Visit(Stop start)
    {
        var route = new List<Stop> { start };
        var open = new HashSet<Stop>(_stops);
        open.Remove(start);
        while (open.Count > 0)
        {
            Stop next = open.OrderBy(s => Distance(route[^1], s)).First();
            route.Add(next);
            open.Remove(next);
        }
        return route;
    }

    public double ShortestHop(IReadOnlyList<Stop> route)
    {
        var hops = new List<double>();
        for (int i = 1; i < route.Count; i++)
            hops.Add(Distance(route[i - 1], route[i]));
        return hops.Min();
    }

    private static double Distance(Stop a, Stop b)
    {
        double x = a.Latitude - b.Latitude;
        double y = (a.Longitude - b.Longitude) * Math.Cos(a.Latitude * Math.PI / 180);
        return Math.Sqrt(x * x + y * y);
    }
}
