using Microsoft.ML;

namespace Moderation;

public class ScoredComment
{
    public string Text { get; set; } = "";
    public float Probability { get; set; }
    public bool PredictedLabel { get; set; }
}

public class CommentScorer
{
    private readonly MLContext _context;
    private readonly ITransformer _model;
    private ScoredComment? _worst;

    public CommentScorer(MLContext context, ITransformer model)
    {
        _context = context;
        _model = model;
    }

    public List<ScoredComment> Toxic(IDataView comments)
    {
        var scored = _model.Transform(comments);
        var result = new List<ScoredComment>();
        foreach (var row in _context.Data.CreateEnumerable<ScoredComment>(scored, reuseRowObject: true)) //! MLH5008
        {
            if (row.PredictedLabel)
                result.Add(row);
        }

        return result;
    }

    public void Remember(IDataView comments)
    {
        var rows = _context.Data.CreateEnumerable<ScoredComment>(_model.Transform(comments), reuseRowObject: true); //! MLH5008
        var highest = 0f;
        foreach (var row in rows)
        {
            if (row.Probability <= highest)
                continue;
            highest = row.Probability;
            _worst = row;
        }
    }

    public string Describe() => _worst is null ? "none" : $"{_worst.Text} ({_worst.Probability:P0})";
}
