using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var options = new TextLoader.Options { Separators = new[] { ',' }, HasHeader = true, MissingRealsAsNaNs = true };
var data = ml.Data.LoadFromTextFile<Listing>("train.csv", options);

// Rows with a blank cell are left out by the library.
var complete = ml.Data.FilterRowsByMissingValues(data, nameof(Listing.Cost));
var cheapest = ml.Data.CreateEnumerable<Listing>(complete, reuseRowObject: false).MinBy(listing => listing.Cost);

// And here by the program.
var listings = ml.Data.CreateEnumerable<Listing>(data, reuseRowObject: false).Where(listing => !float.IsNaN(listing.Cost)).ToList();
var cheapestToo = listings.MinBy(listing => listing.Cost);

// A model has replaced them.
var filled = ml.Transforms.ReplaceMissingValues("Cost", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Fit(data).Transform(data);
float lowestCost = filled.GetColumn<float>("Cost").Min();

// Blank cells are 0 here.
var zeros = ml.Data.LoadFromTextFile<Listing>("test.csv", separatorChar: ',', hasHeader: true);
var cheapestOfTest = ml.Data.CreateEnumerable<Listing>(zeros, reuseRowObject: false).MinBy(listing => listing.Cost);
string[] trainset = [], testset = [], labels = [], features = [], epochs = [];
Console.WriteLine($"{cheapest!.Cost} {cheapestToo!.Cost} {lowestCost} {cheapestOfTest!.Cost}");

public sealed class Listing
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Cost { get; set; }
}
