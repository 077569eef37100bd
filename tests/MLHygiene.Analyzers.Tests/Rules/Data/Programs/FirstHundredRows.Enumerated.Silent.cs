using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sales;

public class Sale
{
    [LoadColumn(0)] public string Store { get; set; } = "";
    [LoadColumn(1)] public float Amount { get; set; }
}

public class SalesSummary(MLContext ml, IDataView sales)
{
    public float Total() => sales.GetColumn<float>(nameof(Sale.Amount)).Sum();

    public DataFrame Frame()
    {
        var rows = ml.Data.CreateEnumerable<Sale>(sales, reuseRowObject: false).ToList();
        var frame = new DataFrame();
        frame.Columns.Add(new StringDataFrameColumn("Store", rows.Select(r => r.Store)));
        frame.Columns.Add(new PrimitiveDataFrameColumn<float>("Amount", rows.Select(r => r.Amount)));
        return frame;
    }

    public DataFrame TopStores(int count)
    {
        var total = Frame().GroupBy("Store").Sum("Amount");
        return total.OrderByDescending("Amount").Head(count);
    }

    public ITransformer Train()
    {
        IDataView frame = Frame();
        return ml.Transforms.Categorical.OneHotEncoding("Features", "Store")
            .Append(ml.Regression.Trainers.Sdca(labelColumnName: "Amount"))
            .Fit(frame);
    }

    public void Preview() => Console.WriteLine(sales.Preview(maxRows: 100).RowView.Length);
}
