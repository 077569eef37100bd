using System.Buffers.Binary;
using System.Text;

namespace Audio;

public sealed class WavSamples
{
    public float[] Samples { get; }
    public int Rate { get; }

    public WavSamples(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (Encoding.ASCII.GetString(bytes, 0, 4) != "RIFF" || Encoding.ASCII.GetString(bytes, 8, 4) != "WAVE")
            throw new InvalidDataException(path);
        Rate = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(24));

        var position = 12;
        while (Encoding.ASCII.GetString(bytes, position, 4) != "data")
            position += 8 + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(position + 4));

        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(position + 4));
        Samples = new float[length / 2];
        for (var i = 0; i < Samples.Length; i++)
            Samples[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(position + 8 + 2 * i)) / 32768f;
    }

    public IEnumerable<float[]> Batches(int batchSize)
    {
        for (var start = 0; start + batchSize <= Samples.Length; start += batchSize)
            yield return Samples[start..(start + batchSize)];
    }

    public static void WriteHeader(BinaryWriter writer, string chunk)
        => writer.Write(Encoding.ASCII.GetBytes(chunk.PadRight(4)[..4]));
}
