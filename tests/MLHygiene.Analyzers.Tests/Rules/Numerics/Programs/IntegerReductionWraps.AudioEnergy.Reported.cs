using System.Numerics.Tensors;

namespace KeywordSpotting.Audio;

public static class FrameFeatures
{
    public const int FrameLength = 400;
    public const int Hop = 160;

    public static async Task<float[][]> ExtractAsync(string path)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        var samples = new short[bytes.Length / 2];
        Buffer.BlockCopy(bytes, 0, samples, 0, samples.Length * 2);
        return Extract(samples);
    }

    public static float[][] Extract(short[] samples)
    {
        var frames = new List<float[]>();
        for (var start = 0; start + FrameLength <= samples.Length; start += Hop)
        {
            var frame = samples.AsSpan(start, FrameLength);
            frames.Add([LogEnergy(frame), Offset(frame), CrossingRate(frame)]);
        }
        return frames.ToArray();
    }

    private static float LogEnergy(ReadOnlySpan<short> frame)
    {
        double energy = TensorPrimitives.SumOfSquares(frame); //! MLH4011
        return (float)Math.Log(Math.Max(1.0, energy));
    }

    private static float Offset(ReadOnlySpan<short> frame)
    {
        return TensorPrimitives.Average<short>(frame); //! MLH4011
    }

    private static float CrossingRate(ReadOnlySpan<short> frame)
    {
        var crossings = 0;
        for (var i = 1; i < frame.Length; i++)
            if ((frame[i - 1] < 0) != (frame[i] < 0)) crossings++;
        return crossings / (float)frame.Length;
    }
}
