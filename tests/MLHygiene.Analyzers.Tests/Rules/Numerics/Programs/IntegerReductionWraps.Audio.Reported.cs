using static System.Numerics.Tensors.TensorPrimitives;

public static class Audio
{
    public static double Loudness(short[] frame) => Math.Sqrt((double)SumOfSquares<short>(frame) / frame.Length); //! MLH4011

    public static IEnumerable<double> Levels(IEnumerable<short[]> frames)
    {
        foreach (var frame in frames)
        {
            double level = SumOfMagnitudes<short>(frame.AsSpan(0, 64)); //! MLH4011
            yield return level / 64;
        }
    }
}
