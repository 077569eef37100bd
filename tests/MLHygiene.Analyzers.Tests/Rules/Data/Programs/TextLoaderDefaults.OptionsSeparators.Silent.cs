using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews;

public record Review
{
    [LoadColumn(0)] public string Text { get; init; } = "";
    [LoadColumn(1)] public bool Label { get; init; }
}

public sealed class ReviewTrainer(MLContext ml)
{
    private static readonly TextLoader.Options Quoted = new()
    {
        Separators = new[] { ',', ';' },
        HasHeader = true,
        AllowQuoting = true,
    };

    public ITransformer Train()
    {
        var options = new TextLoader.Options { HasHeader = true, AllowQuoting = true };
        options.Separators = [','];
        var reviews = ml.Data.LoadFromTextFile<Review>("reviews.csv", options);
        return ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression())
            .Fit(reviews);
    }

    public IDataView Held() => ml.Data.LoadFromTextFile<Review>("held.csv", Quoted);

    public IDataView Loader() => ml.Data.CreateTextLoader<Review>(Quoted).Load("more.csv");

    public IDataView FromOptions(TextLoader.Options options) => ml.Data.LoadFromTextFile<Review>("custom.csv", options);
}
