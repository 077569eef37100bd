using System.Numerics.Tensors;

static class Blend
{
    public static void Average(byte[] left, byte[] right, byte[] into)
    {
        TensorPrimitives.Add<byte>(left, right, into);
        TensorPrimitives.Divide<byte>(into, 2, into);
        TensorPrimitives.Max<byte>(left, right, into);
    }

    public static int Nearest(short[] left) => TensorPrimitives.IndexOfMin<short>(left) + TensorPrimitives.HammingDistance<short>(left, left);
}
