using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hospital;

public sealed class LabResult
{
    [LoadColumn(0)] public float Creatinine { get; set; }
    [LoadColumn(1)] public float Potassium { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public sealed class LabResultModel(MLContext ml, string path)
{
    public CalibratedBinaryClassificationMetrics Run()
    {
        var options = new TextLoader.Options
        {
            Separators = new[] { ',' },
            HasHeader = true,
            TrimWhitespace = true,
        };
        var results = ml.Data.LoadFromTextFile<LabResult>(path, options); //! MLH4005
        var parts = ml.Data.TrainTestSplit(results, testFraction: 0.2, seed: 2);

        var indicate = ml.Transforms.IndicateMissingValues(new[]
        {
            new InputOutputColumnPair("CreatinineMissing", "Creatinine"),
            new InputOutputColumnPair("PotassiumMissing", "Potassium"),
        });
        var pipeline = indicate
            .Append(ml.Transforms.Conversion.ConvertType(new[]
            {
                new InputOutputColumnPair("CreatinineMissing"),
                new InputOutputColumnPair("PotassiumMissing"),
            }, DataKind.Single))
            .Append(ml.Transforms.Concatenate("Features", "Creatinine", "CreatinineMissing", "Potassium", "PotassiumMissing"))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression());

        var model = pipeline.Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
    }
}
