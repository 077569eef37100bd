// Silent: the same loading helper is called with two different constant files (two loaders with different paths).
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static MLContext Ml { get; } = new(seed: 3);

    static IDataView Read(string path) => Ml.Data.LoadFromTextFile<Customer>(path, separatorChar: ',', hasHeader: true);

    static void Main()
    {
        var data = Read("churn-2022.csv");
        var model = Learn(data);
        data = Read("churn-2023.csv");
        Show(model, data);
    }

    static ITransformer Learn(IDataView data) =>
        Ml.Transforms.Concatenate("Features", "Tenure", "Charges").Append(Ml.BinaryClassification.Trainers.FastTree()).Fit(data);

    static void Show(ITransformer model, IDataView data) =>
        Console.WriteLine(Ml.BinaryClassification.Evaluate(model.Transform(data)).Accuracy);
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
