using System.Numerics.Tensors;

sealed class Packet
{
    public byte Checksum(byte[] payload) => TensorPrimitives.Sum<byte>(payload);

    public bool IsValid(byte[] payload, byte expected)
    {
        var checksum = TensorPrimitives.Sum<byte>(payload);
        return checksum == expected && unchecked((byte)-TensorPrimitives.Sum<byte>(payload)) != 0;
    }
}
