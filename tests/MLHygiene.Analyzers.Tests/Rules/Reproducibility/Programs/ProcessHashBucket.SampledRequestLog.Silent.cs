// Silent: a web log keeps a tenth of the requests; nothing here learns.
public sealed class RequestLog
{
    private readonly TextWriter _writer;
    private readonly int _percent;

    public RequestLog(TextWriter writer, int percent)
    {
        _writer = writer;
        _percent = percent;
    }

    public void Write(string requestId, string path, TimeSpan elapsed)
    {
        if (Math.Abs(requestId.GetHashCode() % 100) >= _percent)
        {
            return;
        }

        _writer.WriteLine($"{requestId} {path} {elapsed.TotalMilliseconds:F0} ms");
    }
}
