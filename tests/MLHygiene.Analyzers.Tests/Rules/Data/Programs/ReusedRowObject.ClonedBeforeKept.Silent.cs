using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ranking;

public sealed record class Hit
{
    public uint Query { get; set; }
    public float Score { get; set; }
    public float[] Vector { get; set; } = [];

    public Hit Copy() => this with { Vector = (float[])Vector.Clone() };
}

public class TopHits(MLContext ml, int size)
{
    private readonly List<Hit> _hits = new(size);

    public void Collect(IDataView scored)
    {
        foreach (var hit in ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true))
        {
            if (_hits.Count < size)
                _hits.Add(hit.Copy());
        }
    }

    public float Best(IDataView scored)
        => ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true).Max(hit => hit.Score);

    public HashSet<uint> Queries(IDataView scored)
        => ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true).Select(hit => hit.Query).ToHashSet();

    public IEnumerable<string> Lines(IDataView scored)
    {
        foreach (var hit in ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true))
            yield return FormattableString.Invariant($"{hit.Query},{hit.Score}");
    }

    public bool Any(IDataView scored, uint query)
    {
        var rows = ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true);
        return rows.Any(hit => hit.Query == query);
    }
}
