using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn;

public record CustomerRow
{
    [LoadColumn(0)] public float Tenure { get; init; }
    [LoadColumn(1)] public float Charges { get; init; }
    [LoadColumn(2)] public bool Label { get; init; }
}

public class ChurnTrainer
{
    private readonly MLContext _ml = new MLContext(seed: 3);
    private IDataView _rows;

    public ChurnTrainer(IEnumerable<CustomerRow> rows)
    {
        _rows = _ml.Data.LoadFromEnumerable(rows.ToList());
    }

    public async Task<ITransformer> TrainAsync()
    {
        await Task.Yield();
        _ml.Data.FilterRowsByColumn(_rows, nameof(CustomerRow.Charges), lowerBound: 1); //! MLH5012
        _ml.Data.Cache(_rows); //! MLH5012
        for (int pass = 0; pass < 2; pass++)
            _ml.Data.ShuffleRows(_rows, seed: pass); //! MLH5012

        var pipeline = _ml.Transforms.Concatenate("Features", nameof(CustomerRow.Tenure), nameof(CustomerRow.Charges));
        pipeline.Append(_ml.Transforms.NormalizeMinMax("Features")); //! MLH5012
        var trained = pipeline.Append(_ml.BinaryClassification.Trainers.FastTree()).Fit(_rows);
        return trained;
    }

    public void Score(ITransformer model, IDataView incoming)
    {
        void Run(IDataView view)
        {
            model.Transform(view); //! MLH5012
        }

        Run(_ml.Data.TakeRows(incoming, 100));
        Console.WriteLine(incoming.GetRowCount());
    }
}
