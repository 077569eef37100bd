using System.Globalization;

var table = File.ReadLines("features.csv")
    .Skip(1)
    .Select(line => line.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
if (table.Length < 2) throw new InvalidDataException("too few rows");

for (var column = 0; column < table[0].Length; column++)
{
    var values = Array.ConvertAll(table, row => row[column]);
    var mean = values.Average();
    var variance = values.Average(v => (v - mean) * (v - mean));
    var sample = values.Sum(v => Math.Pow(v - mean, 2)) / (values.Length - 1);
    Console.WriteLine(FormattableString.Invariant(
        $"{column}: mean {mean:F4} population {variance:F6} sample {sample:F6} skew {Skewness(values, mean, variance):F3}"));
}

var target = Array.ConvertAll(table, row => row[^1]);
var prediction = Array.ConvertAll(table, row => row[0]);
Console.WriteLine(FormattableString.Invariant($"R2 {RSquared(target, prediction):F4}"));

static double Skewness(double[] values, double mean, double variance) =>
    variance > 0 ? values.Average(v => Math.Pow(v - mean, 3)) / Math.Pow(variance, 1.5) : 0;

static double RSquared(double[] target, double[] prediction)
{
    var mean = target.Average();
    var total = target.Sum(t => (t - mean) * (t - mean));
    var residual = target.Zip(prediction, (t, p) => (t - p) * (t - p)).Sum();
    return total > 0 ? 1 - residual / total : double.NaN;
}
