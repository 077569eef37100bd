using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn.Training;

public sealed class CustomerRow
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float MonthlyCharges { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Churned { get; set; }
}

public sealed class ChurnTrainer(MLContext ml)
{
    public ITransformer Train(string path)
    {
        var options = new TextLoader.Options
        {
            Separators = new[] { ',' },
            HasHeader = true,
            MissingRealsAsNaNs = true,
        };
        IDataView data = ml.Data.LoadFromTextFile<CustomerRow>(path, options);
        var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 3);
        var model = BuildPipeline().Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}");
        return model;
    }

    private IEstimator<ITransformer> BuildPipeline()
    {
        var impute = ml.Transforms.ReplaceMissingValues("Age"); //! MLH4004
        return impute
            .Append(ml.Transforms.Concatenate("Features", nameof(CustomerRow.Tenure), nameof(CustomerRow.MonthlyCharges), nameof(CustomerRow.Age)))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
    }
}
