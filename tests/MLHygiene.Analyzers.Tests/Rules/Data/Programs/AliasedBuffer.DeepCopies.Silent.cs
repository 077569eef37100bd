namespace Scaling;

public readonly record struct Point(float X, float Y);

public static class Standardizer
{
    public static float[][] Scale(float[][] features)
    {
        var scaled = Array.ConvertAll(features, row => (float[])row.Clone());
        for (var j = 0; j < scaled[0].Length; j++)
        {
            var column = j;
            var mean = features.Average(row => row[column]);
            foreach (var row in scaled)
                row[j] -= mean;
        }

        return scaled;
    }

    public static float[][] Halve(float[][] features)
        => features.Select(row => row.Select(v => v / 2).ToArray()).ToArray();

    public static float[,] Center(float[,] samples)
    {
        var copy = (float[,])samples.Clone();
        for (var i = 0; i < copy.GetLength(0); i++)
            for (var j = 0; j < copy.GetLength(1); j++)
                copy[i, j] -= 0.5f;
        return copy;
    }

    public static (float[][] Train, float[][] Test) Split(float[][] features, int count)
    {
        var shuffled = (float[][])features.Clone();
        new Random(5).Shuffle(shuffled);
        return (shuffled[..count], shuffled[count..]);
    }

    public static Point[] Shift(Point[] points, float by)
    {
        var moved = (Point[])points.Clone();
        for (var i = 0; i < moved.Length; i++)
            moved[i] = moved[i] with { X = moved[i].X + by };
        return moved;
    }

    public static double[] Clip(double[] labels)
    {
        var clipped = (double[])labels.Clone();
        for (var i = 0; i < clipped.Length; i++)
            clipped[i] = Math.Clamp(clipped[i], 0, 1);
        return clipped;
    }
}
