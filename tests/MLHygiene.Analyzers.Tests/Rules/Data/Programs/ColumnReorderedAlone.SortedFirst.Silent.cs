using MathNet.Numerics.Statistics;

var scores = File.ReadLines("scores.txt")
    .Select(line => double.Parse(line, System.Globalization.CultureInfo.InvariantCulture))
    .ToArray();
Array.Sort(scores);

var median = SortedArrayStatistics.Median(scores);
var quartiles = SortedArrayStatistics.FiveNumberSummary(scores);
Console.WriteLine($"{median} in [{quartiles[1]}, {quartiles[3]}]");

var losses = File.ReadLines("losses.txt")
    .Select(line => double.Parse(line, System.Globalization.CultureInfo.InvariantCulture))
    .Order()
    .ToArray();
Console.WriteLine(SortedArrayStatistics.Quantile(losses, 0.95));
Console.WriteLine(SortedArrayStatistics.Minimum(losses));

var best = BestOf(scores.Where(score => score > 0).OrderBy(score => score).ToArray());
Console.WriteLine(best);

static double BestOf(double[] sorted) => SortedArrayStatistics.Maximum(sorted);

static double Trimmed(double[] ascending, double share)
{
    var low = SortedArrayStatistics.Quantile(ascending, share);
    var high = SortedArrayStatistics.Quantile(ascending, 1 - share);
    return ascending.Where(v => v >= low && v <= high).Average();
}

Console.WriteLine(Trimmed(scores, 0.05));
