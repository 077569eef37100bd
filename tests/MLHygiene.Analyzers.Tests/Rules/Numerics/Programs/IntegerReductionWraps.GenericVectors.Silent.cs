using System.Numerics;

namespace Search.Vectors
{
    using System.Numerics.Tensors;

    public sealed class DenseVector<T>(T[] values) where T : unmanaged, IFloatingPointIeee754<T>
    {
        public ReadOnlySpan<T> Values => values;

        public T Mean => TensorPrimitives.Average<T>(values);

        public T Norm => T.Sqrt(TensorPrimitives.SumOfSquares<T>(values));

        public T Similarity(DenseVector<T> other)
        {
            var norm = Norm * other.Norm;
            return T.IsZero(norm) ? T.Zero : TensorPrimitives.Dot(Values, other.Values) / norm;
        }
    }

    public static class EmbeddingIndex
    {
        public static int Nearest(float[] query, IReadOnlyList<float[]> embeddings)
        {
            var target = new DenseVector<float>(query);
            var scores = embeddings.Select(e => target.Similarity(new DenseVector<float>(e))).ToArray();
            return TensorPrimitives.IndexOfMax(scores);
        }
    }
}

namespace Search.Quantized
{
    public static class TensorPrimitives
    {
        public static long Sum(ReadOnlySpan<byte> values)
        {
            var total = 0L;
            foreach (var value in values) total += value;
            return total;
        }

        public static int Dot(ReadOnlySpan<sbyte> x, ReadOnlySpan<sbyte> y)
        {
            var total = 0;
            for (var i = 0; i < x.Length; i++) total += x[i] * y[i];
            return total;
        }
    }

    public static class CodeBook
    {
        public static double Mean(byte[] codes) => codes.Length == 0 ? 0 : (double)TensorPrimitives.Sum(codes) / codes.Length;

        public static float Score(sbyte[] query, sbyte[] row, float scale) => scale * TensorPrimitives.Dot(query, row);
    }
}
