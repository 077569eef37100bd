using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<BikeDay>("bikes.csv", separatorChar: ',', hasHeader: true);
var rentals = ml.Data.CreateEnumerable<BikeDay>(data, reuseRowObject: true).Select(d => d.Rentals).ToArray();
var warm = ml.Data.CreateEnumerable<BikeDay>(data, reuseRowObject: true).Count(d => d.Temperature > 20);
var first = ml.Data.CreateEnumerable<BikeDay>(data, reuseRowObject: true).First();
var total = ml.Data.CreateEnumerable<BikeDay>(data, reuseRowObject: true).Sum(d => d.Rentals);
Console.WriteLine($"{rentals.Length} {warm} {first.Temperature} {total}");

var pairs = ml.Data.CreateEnumerable<BikeDay>(data, true)
    .Where(d => d.Rentals > 0)
    .Select(d => (d.Temperature, d.Rentals))
    .OrderBy(p => p.Temperature)
    .ToList();

var copies = ml.Data.CreateEnumerable<BikeDay>(data, reuseRowObject: true)
    .Select(d => new BikeDay { Temperature = d.Temperature, Rentals = d.Rentals })
    .ToList();
Console.WriteLine(pairs.Count + copies.Count);

public class BikeDay
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Rentals { get; set; }
}

public class RentalPrediction
{
    [ColumnName("Score")] public float Rentals { get; set; }

    public override string ToString() => $"{Rentals:F0}";
}
