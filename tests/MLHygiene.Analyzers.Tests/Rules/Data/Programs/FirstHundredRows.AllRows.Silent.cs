using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
IDataView trips = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
DataFrame frame = trips.ToDataFrame(-1);
Console.WriteLine(frame["Fare"].Mean());

var distances = trips.ToDataFrame(maxRows: -1, nameof(Trip.Distance));
Console.WriteLine(distances.Columns[0].Sum());

const long everything = -1;
var model = ml.Transforms.Concatenate("Features", nameof(Trip.Distance))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Trip.Fare)))
    .Fit(trips.ToDataFrame(everything));

var columns = new[] { "Score", nameof(Trip.Fare) };
var scored = model.Transform(trips).ToDataFrame(everything, columns);
Console.WriteLine((scored["Score"] - scored["Fare"]).Abs().Mean());

public class Trip
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Fare { get; set; }
}

public class FarePrediction
{
    [ColumnName("Score")] public float Fare { get; set; }

    public override string ToString() => $"{Fare:F2}";
}
