// Silent: the drawn number indexes nothing of that collection.
public class Jitter
{
    public static TimeSpan Delay(string[] hosts, Random rng)
    {
        int steps = rng.Next(0, hosts.Length - 1);
        return TimeSpan.FromMilliseconds(100 * steps);
    }
}
