using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var dataset = ml.Data.LoadFromTextFile<Listing>(
    "train.csv", new TextLoader.Options { Separators = new[] { ',' }, HasHeader = true, MissingRealsAsNaNs = true });
var listings = ml.Data.CreateEnumerable<Listing>(dataset, reuseRowObject: false).ToList();

var best = listings.MinBy(listing => listing.Cost); //! MLH4002
float[] features = { 80f, 3f };
var predicted = listings.OrderBy(listing => Distance(listing, features)).First(); //! MLH4002
var distances = dataset.GetColumn<float>("Distance").ToArray();
float trainLabel = distances.Min(); //! MLH4002
var trainset = listings.Count;
Console.WriteLine($"{best!.Cost} {predicted.Cost} {trainLabel}");

static float Distance(Listing listing, float[] query) =>
    MathF.Abs(listing.Area - query[0]) + MathF.Abs(listing.Rooms - query[1]);

public sealed class Listing
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Rooms { get; set; }

    [LoadColumn(2)]
    public float Cost { get; set; }

    [LoadColumn(3)]
    public float Distance { get; set; }
}
