using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public sealed class ChurnTrainer(MLContext ml)
{
    private static readonly string[] Numeric = ["Tenure", "Charges"];
    private DataFrame? _training;

    public ITransformer Train(IDataView customers)
    {
        _training = customers.ToDataFrame().DropNulls(); //! MLH5015
        var pipeline = ml.Transforms.Concatenate("Features", Numeric)
            .Append(ml.BinaryClassification.Trainers.LightGbm(labelColumnName: "Churned"));
        return pipeline.Fit(_training);
    }

    public CalibratedBinaryClassificationMetrics Evaluate(ITransformer model, IDataView held)
        => ml.BinaryClassification.Evaluate(model.Transform(held.ToDataFrame()), "Churned"); //! MLH5015

    public IDictionary<string, double> Means(IDataView customers)
    {
        var frame = IDataViewExtensions.ToDataFrame(customers, Numeric); //! MLH5015
        return Numeric.ToDictionary(name => name, name => frame[name].Mean());
    }
}
