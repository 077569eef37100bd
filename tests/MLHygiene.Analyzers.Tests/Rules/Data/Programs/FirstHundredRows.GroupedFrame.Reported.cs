using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sales;

public record Sale
{
    [LoadColumn(0)] public string Store { get; init; } = "";
    [LoadColumn(1)] public float Amount { get; init; }
}

public class SalesSummary
{
    private readonly MLContext _ml;
    private readonly IDataView _sales;

    public SalesSummary(MLContext ml, string path)
    {
        _ml = ml;
        _sales = ml.Data.LoadFromTextFile<Sale>(path, separatorChar: ',', hasHeader: true, allowQuoting: true);
    }

    private DataFrame Frame => _sales.ToDataFrame(); //! MLH5015

    public DataFrame PerStore() => Frame.GroupBy("Store").Sum("Amount");

    public double Total()
    {
        var positive = _ml.Data.FilterRowsByColumn(_sales, nameof(Sale.Amount), lowerBound: 0);
        var amounts = positive.ToDataFrame(selectColumns: new[] { nameof(Sale.Amount) }); //! MLH5015
        return Convert.ToDouble(amounts.Columns[0].Sum());
    }

    public IDataView Reload()
    {
        DataFrame Cleaned()
        {
            var frame = _sales.ToDataFrame(); //! MLH5015
            frame.FillNulls(0f, inPlace: true);
            return frame;
        }

        return _ml.Data.Cache(Cleaned());
    }
}
