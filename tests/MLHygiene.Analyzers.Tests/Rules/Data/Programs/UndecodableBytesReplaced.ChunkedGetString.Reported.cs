using System.Net.Sockets;
using System.Text;

namespace Transport;

public static class ResponseReader
{
    public static string ReadAll(Stream stream)
    {
        var buffer = new byte[4096];
        var text = new StringBuilder();
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
            text.Append(Encoding.UTF8.GetString(buffer, 0, read)); //! MLH5006
        return text.ToString();
    }

    public static async Task<string> ReadAsync(NetworkStream stream)
    {
        var message = "";
        var chunk = new byte[256];
        do
        {
            var count = await stream.ReadAsync(chunk);
            if (count == 0)
                break;
            message += Encoding.UTF8.GetString(chunk, 0, count); //! MLH5006
        }
        while (stream.DataAvailable);

        return message;
    }

    public static string ReadFile(string path, Encoding encoding)
    {
        using var file = File.OpenRead(path);
        Span<byte> part = stackalloc byte[512];
        var builder = new StringBuilder();
        for (var n = file.Read(part); n > 0; n = file.Read(part))
            builder.Append(encoding.GetString(part[..n])); //! MLH5006
        return builder.ToString();
    }
}
