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
    public ITransformer Train()
    {
        var options = new TextLoader.Options
        {
            HasHeader = true,
            AllowQuoting = true,
            MissingRealsAsNaNs = true,
        };
        var reviews = ml.Data.LoadFromTextFile<Review>("reviews.csv", options); //! MLH5016
        return ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression())
            .Fit(reviews);
    }

    public IDataView Held() => ml.Data.LoadFromTextFile<Review>("held.csv", new TextLoader.Options { AllowQuoting = true }); //! MLH5016

    public IDataView Raw() => ml.Data.LoadFromTextFile("raw.csv", new TextLoader.Options { HasHeader = true, Columns = [new("Text", DataKind.String, 0)] }); //! MLH5016

    public double Accuracy(ITransformer model)
        => ml.BinaryClassification.Evaluate(model.Transform(Held())).Accuracy;
}
