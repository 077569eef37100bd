using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Loans;

public sealed class LoanRow
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Savings { get; set; }
    [LoadColumn(2), ColumnName("Label")] public bool Defaulted { get; set; }
}

public sealed class LoanComparison(MLContext ml)
{
    public double AucWithoutImputation(string path)
    {
        IDataView complete = ml.Data.LoadFromTextFile<LoanRow>(path, separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", "Income", "Savings")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
        return CrossValidate(complete, pipeline);
    }

    public double AucWithImputation(string path)
    {
        var loader = ml.Data.CreateTextLoader<LoanRow>(new TextLoader.Options
        {
            Separators = new[] { ',' },
            HasHeader = true,
            MissingRealsAsNaNs = true,
        });
        IDataView survey = ml.Data.FilterRowsByMissingValues(loader.Load(path), "Savings");
        var pipeline = ml.Transforms.ReplaceMissingValues("Income", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", "Income", "Savings"))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
        return CrossValidate(survey, pipeline);
    }

    private double CrossValidate(IDataView data, IEstimator<ITransformer> pipeline) =>
        ml.BinaryClassification.CrossValidate(data, pipeline, numberOfFolds: 5).Average(f => f.Metrics.AreaUnderRocCurve);
}
