using System.Text;

namespace Transport;

public static class ResponseReader
{
    public static string ReadAll(Stream stream)
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var buffer = new byte[4096];
        var chars = new char[Encoding.UTF8.GetMaxCharCount(buffer.Length)];
        var text = new StringBuilder();
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            var count = decoder.GetChars(buffer, 0, read, chars, 0);
            text.Append(chars, 0, count);
        }

        return text.ToString();
    }

    public static async Task<string> ReadBufferedAsync(Stream stream)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1024];
        int read;
        while ((read = await stream.ReadAsync(buffer)) > 0)
            memory.Write(buffer, 0, read);
        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }

    public static string[] ReadFrames(BinaryReader reader, int count)
    {
        var frames = new string[count];
        for (var i = 0; i < count; i++)
        {
            var length = reader.ReadInt32();
            var bytes = reader.ReadBytes(length);
            frames[i] = Encoding.UTF8.GetString(bytes, 0, length);
        }

        return frames;
    }
}
