using Microsoft.ML;
using Microsoft.ML.Data;

var root = args.Length > 0 ? args[0] : ".";
var context = new MLContext(seed: 33);

IDataView ratings = Ratings();
var (users, items) = Axes(context, root);
Console.WriteLine($"{ratings.Schema.Count} {users.Schema.Count} {items.Schema.Count}");

var matrix = context.Recommendation().Trainers.MatrixFactorization("Label", nameof(Rating.UserId), nameof(Rating.ItemId));
var pipeline = context.Transforms.Conversion.MapValueToKey(nameof(Rating.UserId))
    .Append(context.Transforms.Conversion.MapValueToKey(nameof(Rating.ItemId)))
    .Append(matrix);
context.Model.Save(pipeline.Fit(ratings), ratings.Schema, "ratings.zip");

IDataView Ratings()
{
    const string file = "ratings" + ".csv";
    return context.Data.LoadFromTextFile<Rating>(file, hasHeader: true); //! MLH5016
}

static (IDataView Users, IDataView Items) Axes(MLContext ml, string root)
    => (ml.Data.LoadFromTextFile<Rating>(Path.Combine(root, "users.csv")), //! MLH5016
        ml.Data.LoadFromTextFile<Rating>(Path.Combine(root, "axes", "items.csv"), hasHeader: true)); //! MLH5016

public class Rating
{
    [LoadColumn(0)] public string UserId { get; set; } = "";
    [LoadColumn(1)] public string ItemId { get; set; } = "";
    [LoadColumn(2)] public float Label { get; set; }
}
