using Microsoft.ML;
using Microsoft.ML.Data;

namespace Forecasting;

public class SalesPoint
{
    public float Actual { get; set; }
    public float Score { get; set; }
    public string Store { get; set; } = "";
}

public class SalesReport
{
    private readonly MLContext _ml;
    private float _largest;
    private string _largestStore = "";

    public SalesReport(MLContext ml) => _ml = ml;

    public Dictionary<string, List<float>> Errors(IDataView scored)
    {
        var errors = new Dictionary<string, List<float>>();
        foreach (var row in _ml.Data.CreateEnumerable<SalesPoint>(scored, reuseRowObject: true))
        {
            var error = row.Actual - row.Score;
            if (!errors.TryGetValue(row.Store, out var list))
                errors.Add(row.Store, list = []);
            list.Add(error);
            if (error > _largest)
            {
                _largest = error;
                _largestStore = row.Store;
            }
        }

        return errors;
    }

    public void Write(IDataView scored, TextWriter output)
    {
        var rows = _ml.Data.CreateEnumerable<SalesPoint>(scored, reuseRowObject: true);
        foreach (var row in rows)
            WriteRow(output, row);
        output.WriteLine(_largestStore);
    }

    private static void WriteRow(TextWriter output, SalesPoint row)
        => output.WriteLine(FormattableString.Invariant($"{row.Store}\t{row.Actual}\t{row.Score}"));
}
