using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<TaxiTrip>("taxi.csv", separatorChar: ',', hasHeader: true);

var trips = ml.Data.CreateEnumerable<TaxiTrip>(data, reuseRowObject: true).ToList(); //! MLH5008
Console.WriteLine(trips.Count);

var longest = ml.Data.CreateEnumerable<TaxiTrip>(data, true) //! MLH5008
    .Where(t => t.Distance > 10)
    .OrderByDescending(t => t.Distance)
    .Take(20);
foreach (var trip in longest)
    Console.WriteLine($"{trip.Distance} {trip.Fare}");

const bool reuse = true;
TaxiTrip[] cheap = ml.Data.CreateEnumerable<TaxiTrip>(data, reuse).Where(t => t.Fare < 5).ToArray(); //! MLH5008
var view = ml.Data.LoadFromEnumerable(cheap);

var model = ml.Transforms.Concatenate("Features", nameof(TaxiTrip.Distance))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(TaxiTrip.Fare)))
    .Fit(view);
ml.Model.Save(model, view.Schema, "taxi.zip");

public class TaxiTrip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Fare { get; set; }
}
