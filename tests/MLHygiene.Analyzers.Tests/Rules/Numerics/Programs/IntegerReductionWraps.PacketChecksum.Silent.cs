using System.Numerics.Tensors;

namespace Telemetry.Wire;

public readonly record struct Packet(byte Sequence, ReadOnlyMemory<byte> Payload, byte Checksum)
{
    public bool IsIntact => ChecksumCalculator.ComputeChecksum(Payload.Span) == Checksum;
}

public static class ChecksumCalculator
{
    public static byte ComputeChecksum(ReadOnlySpan<byte> payload) =>
        (byte)(0 - TensorPrimitives.Sum(payload));

    public static ushort Crc16Seed(ReadOnlySpan<ushort> words)
    {
        var crc = TensorPrimitives.Sum(words);
        return (ushort)(crc ^ 0xFFFF);
    }
}

public sealed class PacketReader(Stream stream)
{
    public async IAsyncEnumerable<Packet> ReadAsync()
    {
        var header = new byte[3];
        while (await stream.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false) == header.Length)
        {
            var payload = new byte[header[1]];
            await stream.ReadExactlyAsync(payload);
            var packet = new Packet(header[0], payload, header[2]);
            if (packet.IsIntact) yield return packet;
        }
    }

    public async Task<float[]> ReadFeaturesAsync()
    {
        var features = new List<float>();
        await foreach (var packet in ReadAsync())
        {
            foreach (var b in packet.Payload.ToArray()) features.Add(b / 255f);
        }
        return features.ToArray();
    }
}
