using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Churn;

public class PipelineFactory(MLContext ml)
{
    public IEstimator<ITransformer> Staged()
    {
        IEstimator<ITransformer> pipeline = ml.Transforms.Categorical.OneHotEncoding("Encoded", "Plan");
        pipeline = pipeline.Append(ml.Transforms.Concatenate("PlanFeatures", "Encoded", "Tenure"));
        pipeline = pipeline.Append(ml.Transforms.Categorical.OneHotEncoding("Encoded", "Region"));
        return pipeline.Append(ml.Transforms.Concatenate("Features", "PlanFeatures", "Encoded"));
    }

    public IEstimator<ITransformer> Reduced() =>
        ml.Transforms.Concatenate("Features", "Tenure", "Charges", "Calls")
            .Append(ml.Transforms.NormalizeMeanVariance("Scaled", "Features"))
            .Append(ml.Transforms.ProjectToPrincipalComponents("Features", "Scaled", rank: 2, seed: 3));

    public IEstimator<ITransformer> Text()
    {
        var tokens = ml.Transforms.Text.NormalizeText("Clean", "Complaint")
            .Append(ml.Transforms.Text.TokenizeIntoWords("Words", "Clean"))
            .Append(ml.Transforms.Text.RemoveDefaultStopWords("Clean", "Words"));
        return tokens
            .Append(ml.Transforms.Conversion.MapValueToKey("Keys", "Clean"))
            .Append(ml.Transforms.Text.ProduceNgrams("Features", "Keys"));
    }

    public IEstimator<ITransformer> Imputed() =>
        ml.Transforms.ReplaceMissingValues("Tenure", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Conversion.ConvertType("Tenure"))
            .Append(ml.Transforms.NormalizeLogMeanVariance("Tenure"));
}
