using System.Numerics.Tensors;

class Segmentation
{
    private readonly byte[] _mask = new byte[1024];

    public int Area => TensorPrimitives.Sum<byte>(_mask); //! MLH4011

    public double Share() => (double)TensorPrimitives.Sum<byte>(_mask) / _mask.Length; //! MLH4011

    public Func<byte[], byte> Counter() => mask => TensorPrimitives.Sum<byte>(mask); //! MLH4011
}
