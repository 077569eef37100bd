using System.Numerics;
using System.Numerics.Tensors;

static class Statistics<T> where T : struct, INumber<T>
{
    public static T Sum(ReadOnlySpan<T> values) => TensorPrimitives.Sum(values);

    public static T Dot(T[] left, T[] right) => TensorPrimitives.Dot<T>(left, right);
}

static class Use
{
    public static float Mean(float[] values) => Statistics<float>.Sum(values) / values.Length;
}
