// Silent: Random.Shared may be used by any number of threads.
public static class LatencySimulator
{
    public static async Task<double> Run(Uri[] endpoints, Func<Uri, Task> call)
    {
        Random random = Random.Shared;
        int delays = 0;
        await Parallel.ForEachAsync(endpoints, async (endpoint, token) =>
        {
            int wait = random.Next(5, 50);
            System.Threading.Interlocked.Add(ref delays, wait);
            await Task.Delay(wait, token);
            await call(endpoint);
        });
        return endpoints.Length == 0 ? 0 : (double)delays / endpoints.Length;
    }
}
