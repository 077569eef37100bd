using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Churn;

public class PipelineFactory(MLContext ml)
{
    private const string Encoded = "CategoryEncoded";
    private const string FeatureColumn = "Features";

    public IEstimator<ITransformer> Build(string[] numeric)
    {
        IEstimator<ITransformer> pipeline = ml.Transforms.Categorical.OneHotEncoding(outputColumnName: Encoded, inputColumnName: "Plan");
        pipeline = pipeline.Append(ml.Transforms.Categorical.OneHotEncoding(outputColumnName: Encoded, inputColumnName: "Region")); //! MLH5019
        pipeline = pipeline.Append(ml.Transforms.Concatenate(FeatureColumn, Encoded, "Tenure"));
        pipeline = pipeline.Append(ml.Transforms.NormalizeMeanVariance(FeatureColumn));
        return pipeline;
    }

    public IEstimator<ITransformer> BuildText()
    {
        var text = ml.Transforms.Text.FeaturizeText("Features", "Complaint");
        var chain = text
            .Append(ml.Transforms.Text.FeaturizeText("Features", "Reply")) //! MLH5019
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
        return chain;
    }

    public IEstimator<ITransformer> BuildImputed() =>
        ml.Transforms.ReplaceMissingValues("Clean", "Tenure", MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.ReplaceMissingValues("Clean", "Charges", MissingValueReplacingEstimator.ReplacementMode.Mean)) //! MLH5019
            .Append(ml.Transforms.Concatenate("Features", "Clean"));
}
