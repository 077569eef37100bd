using MathNet.Numerics.Statistics;

var lines = File.ReadAllLines("houses.csv").Skip(1).ToArray();
var prices = new double[lines.Length];
var areas = new double[lines.Length];
for (var i = 0; i < lines.Length; i++)
{
    var cells = lines[i].Split(';');
    areas[i] = double.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture);
    prices[i] = double.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture);
}

var median = ArrayStatistics.MedianInplace(prices); //! MLH5011
var upper = ArrayStatistics.QuantileInplace(areas, 0.95); //! MLH5011
Console.WriteLine($"median {median}, cap {upper}");

var weight = 0.0;
var bias = 0.0;
for (var epoch = 0; epoch < 50; epoch++)
{
    for (var i = 0; i < prices.Length; i++)
    {
        var error = weight * Math.Min(areas[i], upper) + bias - prices[i];
        weight -= 1e-6 * error * areas[i];
        bias -= 1e-3 * error;
    }
}

Console.WriteLine($"{weight} {bias}");
