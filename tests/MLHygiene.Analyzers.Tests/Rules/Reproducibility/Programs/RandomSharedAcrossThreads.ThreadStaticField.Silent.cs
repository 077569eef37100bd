// Silent: a thread-static field holds one generator for each thread.
public static class PerThread
{
    [ThreadStatic]
    private static Random t_random;

    private static Random Generator => t_random ??= new Random(Environment.CurrentManagedThreadId * 15485863);

    public static int[] RandomWalkLengths(int walkers, int limit)
    {
        var lengths = new int[walkers];
        Parallel.For(0, walkers, walker =>
        {
            int position = 0;
            while (Math.Abs(position) < 10 && lengths[walker] < limit)
            {
                position += Generator.Next(2) == 0 ? -1 : 1;
                lengths[walker]++;
            }
        });
        return lengths;
    }
}
