using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Sampling;

public sealed class FrameSampler
{
    private readonly MLContext _ml;
    private readonly long _limit;

    public FrameSampler(MLContext ml, long limit = 5000)
    {
        _ml = ml;
        _limit = limit;
    }

    public DataFrame First(IDataView view) => view.ToDataFrame(100);

    public DataFrame Limited(IDataView view) => view.ToDataFrame(_limit);

    public double Mean(IDataView view, string column)
    {
        var shuffled = _ml.Data.ShuffleRows(view, seed: 12);
        var frame = shuffled.ToDataFrame(maxRows: _limit, column);
        return frame[column].Mean();
    }

    public DataFrame Counted(IDataView view)
    {
        var count = view.GetRowCount() ?? -1;
        return view.ToDataFrame(count);
    }

    public IEnumerable<long> Sizes(IEnumerable<IDataView> views)
        => views.Select(view => view.ToDataFrame(maxRows: long.MaxValue).Rows.Count);
}
