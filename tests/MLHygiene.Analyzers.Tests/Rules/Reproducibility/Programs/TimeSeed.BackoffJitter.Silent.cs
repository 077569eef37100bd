// Silent: retries of a web client are spread by the clock; nothing here learns.
using System.Net.Http;

public sealed class RetryingClient
{
    private readonly HttpClient _client = new();
    private readonly Random _jitter = new(Environment.TickCount);

    public async Task<string> Get(Uri uri, int attempts)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return await _client.GetStringAsync(uri);
            }
            catch (HttpRequestException) when (attempt + 1 < attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds((1 << attempt) * 100 + _jitter.Next(100)));
            }
        }
    }
}
