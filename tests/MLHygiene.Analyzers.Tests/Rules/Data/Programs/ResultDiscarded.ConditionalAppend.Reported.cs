using Microsoft.ML;
using Microsoft.ML.Data;

var useText = args.Contains("--text");
var cacheRows = args.Contains("--cache");
var ml = new MLContext(seed: 11);

IDataView reviews = ml.Data.LoadFromTextFile<Review>(Path.Combine("data", "reviews.tsv"), hasHeader: true);
var split = ml.Data.TrainTestSplit(reviews, testFraction: 0.25);

IEstimator<ITransformer> pipeline = ml.Transforms.Categorical.OneHotEncoding("CountryEncoded", nameof(Review.Country));

if (useText)
    pipeline.Append(ml.Transforms.Text.FeaturizeText("TextFeatures", nameof(Review.Text))); //! MLH5012

var features = useText
    ? new[] { "CountryEncoded", "TextFeatures", nameof(Review.Stars) }
    : new[] { "CountryEncoded", nameof(Review.Stars) };
pipeline = pipeline.Append(ml.Transforms.Concatenate("Features", features));

switch (cacheRows)
{
    case true:
        pipeline.AppendCacheCheckpoint(ml); //! MLH5012
        break;
    default:
        Console.WriteLine("no cache");
        break;
}

var trainer = ml.BinaryClassification.Trainers.SdcaLogisticRegression(labelColumnName: nameof(Review.Helpful));
var model = pipeline.Append(trainer).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Review.Helpful));
Console.WriteLine(metrics.AreaUnderRocCurve);

public class Review
{
    [LoadColumn(0)] public bool Helpful { get; set; }
    [LoadColumn(1)] public string Country { get; set; } = "";
    [LoadColumn(2)] public float Stars { get; set; }
    [LoadColumn(3)] public string Text { get; set; } = "";
}
