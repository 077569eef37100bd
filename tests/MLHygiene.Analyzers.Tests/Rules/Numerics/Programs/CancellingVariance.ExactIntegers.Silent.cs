using System.Numerics;

namespace Digits.Features;

public sealed class HistogramMoments
{
    private readonly long[] _bins = new long[256];

    public void Add(ReadOnlySpan<byte> pixels)
    {
        foreach (var pixel in pixels) _bins[pixel]++;
    }

    public double Mean
    {
        get
        {
            var (count, sum, _) = Totals();
            return count == 0 ? 0 : (double)sum / count;
        }
    }

    public double Variance
    {
        get
        {
            var (count, sum, squares) = Totals();
            if (count == 0) return 0;
            BigInteger numerator = (BigInteger)count * squares - (BigInteger)sum * sum;
            return (double)numerator / count / count;
        }
    }

    public double GiniImpurity
    {
        get
        {
            var (count, _, _) = Totals();
            return count == 0 ? 0 : 1 - _bins.Sum(b => Math.Pow((double)b / count, 2));
        }
    }

    public static double CoinVariance(double probability) => probability * (1 - probability);

    private (long Count, long Sum, long Squares) Totals()
    {
        long count = 0, sum = 0, squares = 0;
        for (var value = 0; value < _bins.Length; value++)
        {
            count += _bins[value];
            sum += _bins[value] * value;
            squares += _bins[value] * value * value;
        }
        return (count, sum, squares);
    }
}
