using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Loans;

public sealed class LoanRow
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Savings { get; set; }
    [LoadColumn(2)] public float Years { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Defaulted { get; set; }
}

public sealed class LoanExperiment
{
    private readonly MLContext _ml;
    private readonly IDataView _data;

    public LoanExperiment(string path)
    {
        _ml = new MLContext(seed: 9);
        _data = _ml.Data.LoadFromTextFile<LoanRow>(path, new TextLoader.Options //! MLH4005
        {
            Separators = new[] { ',' },
            HasHeader = true,
            MissingRealsAsNaNs = false,
        });
    }

    public double MeanAuc(int folds)
    {
        var columns = new[] { new InputOutputColumnPair("Income"), new InputOutputColumnPair("Savings") };
        var pipeline = _ml.Transforms.ReplaceMissingValues(columns, MissingValueReplacingEstimator.ReplacementMode.Minimum)
            .Append(_ml.Transforms.Concatenate("Features", "Income", "Savings", "Years"))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
        return _ml.BinaryClassification.CrossValidate(_data, pipeline, folds)
            .Average(fold => fold.Metrics.AreaUnderRocCurve);
    }
}
