using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
IDataView trips = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);

DataFrame frame = trips.ToDataFrame(); //! MLH5015
var mean = frame["Fare"].Mean();
var longest = (float)frame["Distance"].Max();
Console.WriteLine($"{mean} {longest} over {frame.Rows.Count} rows");

var distances = trips.ToDataFrame(nameof(Trip.Distance)); //! MLH5015
Console.WriteLine(distances.Columns[0].Sum());

var model = ml.Transforms.Concatenate("Features", nameof(Trip.Distance))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Trip.Fare)))
    .Fit(trips);

var scored = model.Transform(trips).ToDataFrame("Score", nameof(Trip.Fare)); //! MLH5015
var errors = scored["Score"] - scored["Fare"];
Console.WriteLine(errors.Abs().Mean());

public class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Fare { get; set; }
}
