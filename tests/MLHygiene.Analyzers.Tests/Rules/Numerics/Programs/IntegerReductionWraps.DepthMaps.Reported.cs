using static System.Numerics.Tensors.TensorPrimitives;

namespace Robotics.Depth;

public sealed class DepthFrame
{
    private readonly ushort[] _millimetres;

    public DepthFrame(ushort[] millimetres, int width)
    {
        _millimetres = millimetres;
        Width = width;
    }

    public int Width { get; }

    public int Height => _millimetres.Length / Width;

    public ReadOnlySpan<ushort> Row(int y) => _millimetres.AsSpan(y * Width, Width);

    public double MeanDepth => _millimetres.Length == 0
        ? 0
        : Sum<ushort>(_millimetres) / (double)_millimetres.Length; //! MLH4011
}

public static class DepthFeatures
{
    public static float[] RowProfile(DepthFrame frame)
    {
        var profile = new float[frame.Height];
        for (var y = 0; y < frame.Height; y++)
            profile[y] = Average(frame.Row(y)) / 1000f; //! MLH4011
        return profile;
    }

    public static (float Nearest, float Farthest) Range(DepthFrame frame)
    {
        ushort nearest = ushort.MaxValue, farthest = 0;
        for (var y = 0; y < frame.Height; y++)
        {
            nearest = Math.Min(nearest, Min(frame.Row(y)));
            farthest = Math.Max(farthest, Max(frame.Row(y)));
        }
        return (nearest / 1000f, farthest / 1000f);
    }

    public static double RowCorrelation(DepthFrame frame, int y)
    {
        var product = Dot(frame.Row(y), frame.Row(y + 1)); //! MLH4011
        return product / 1e6 / frame.Width;
    }
}
