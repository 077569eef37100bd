// Silent: the clock and a fresh identifier are mixed in, so a different stream each time is the aim.
public sealed class RetryPolicy
{
    private readonly Random _jitter =
        new(HashCode.Combine(Environment.TickCount64, Environment.ProcessId, Guid.NewGuid()));

    private readonly TimeSpan _first;

    public RetryPolicy(TimeSpan first) => _first = first;

    public async Task<T> Run<T>(Func<Task<T>> call, int attempts)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (IOException) when (attempt < attempts)
            {
                await Task.Delay(_first * Math.Pow(2, attempt) * (0.5 + _jitter.NextDouble()));
            }
        }
    }
}
