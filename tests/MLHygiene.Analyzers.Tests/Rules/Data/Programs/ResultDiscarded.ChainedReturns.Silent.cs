using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Fraud;

public class FraudModel(MLContext ml)
{
    private IDataView? _cached;

    private IEstimator<ITransformer> Build(bool numericOnly) => numericOnly switch
    {
        true => ml.Transforms.Concatenate("Features", "Amount", "Hour"),
        false => ml.Transforms.Categorical.OneHotEncoding("MerchantEncoded", "Merchant")
            .Append(ml.Transforms.Concatenate("Features", "Amount", "Hour", "MerchantEncoded")),
    };

    public ITransformer Train(IDataView rows)
    {
        _cached = ml.Data.Cache(rows);
        var shuffled = ml.Data.ShuffleRows(_cached, seed: 5);
        var pipeline = Build(numericOnly: false);
        pipeline = pipeline.AppendCacheCheckpoint(ml);

        Func<IDataView, IDataView> withoutRefunds = view => ml.Data.FilterRowsByColumn(view, "Amount", lowerBound: 0);
        Consume(ml.Data.TakeRows(shuffled, 10));

        return pipeline
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(withoutRefunds(shuffled));
    }

    public IEnumerable<float> Scores(ITransformer model, IEnumerable<IDataView> days)
    {
        foreach (var day in days)
        {
            IDataView scored;
            scored = model.Transform(day);
            foreach (var score in scored.GetColumn<float>("Score"))
                yield return score;
        }
    }

    private static void Consume(IDataView preview) => Console.WriteLine(preview.Preview(5).RowView.Length);

    public void Save(ITransformer model, IDataView rows) => ml.Model.Save(model, rows.Schema, "fraud.zip");
}
