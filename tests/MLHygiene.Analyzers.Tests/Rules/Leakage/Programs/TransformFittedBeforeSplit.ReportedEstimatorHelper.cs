// Reported: the estimator comes from a same-file helper, is fitted on everything, and the result is cross-validated in another method.
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(10);
        var data = ml.Data.LoadFromTextFile<Mail>("m.tsv");
        var prepared = Words(ml).Fit(data).Transform(data);
        Validate(ml, prepared); //! MLH1002
    }

    private static IEstimator<ITransformer> Words(MLContext ml) =>
        ml.Transforms.Text.NormalizeText("Clean", "Text")
            .Append(ml.Transforms.Text.TokenizeIntoWords("Tokens", "Clean"))
            .Append(ml.Transforms.Text.ProduceWordBags("Features", "Clean"));

    private static void Validate(MLContext ml, IDataView rows)
    {
        var results = ml.BinaryClassification.CrossValidate(data: rows, estimator: ml.BinaryClassification.Trainers.FastTree(), numberOfFolds: 10);
        Console.WriteLine(results.Select(r => r.Metrics.Accuracy).Average());
    }
}

public class Mail
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool IsSpam { get; set; }
}
