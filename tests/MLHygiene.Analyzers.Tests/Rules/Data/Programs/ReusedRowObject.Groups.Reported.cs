using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ranking;

public class SearchRow
{
    public uint GroupId { get; set; }
    public float Label { get; set; }
    public float Score { get; set; }
}

public static class RankingReport
{
    public static Dictionary<uint, SearchRow> Best(MLContext ml, IDataView scored)
        => ml.Data.CreateEnumerable<SearchRow>(scored, reuseRowObject: true, ignoreMissingColumns: true) //! MLH5008
            .ToDictionary(row => row.GroupId);

    public static IEnumerable<double> Gains(MLContext ml, IDataView scored)
    {
        var rows = ml.Data.CreateEnumerable<SearchRow>(scored, reuseRowObject: true); //! MLH5008
        var groups = rows.GroupBy(row => row.GroupId);
        foreach (var group in groups)
            yield return group.Sum(row => row.Label / Math.Log2(2 + row.Score));
    }

    public static int Distinct(MLContext ml, IDataView scored)
    {
        var rows = from row in ml.Data.CreateEnumerable<SearchRow>(scored, true) //! MLH5008
                   orderby row.Score descending
                   select row;
        return new HashSet<uint>(rows.Select(r => r.GroupId)).Count;
    }

    public static IDataView Merge(MLContext ml, IDataView first, IDataView second)
    {
        var head = ml.Data.CreateEnumerable<SearchRow>(first, reuseRowObject: false);
        var tail = ml.Data.CreateEnumerable<SearchRow>(second, reuseRowObject: true); //! MLH5008
        return ml.Data.LoadFromEnumerable(head.Concat(tail).ToList());
    }
}
