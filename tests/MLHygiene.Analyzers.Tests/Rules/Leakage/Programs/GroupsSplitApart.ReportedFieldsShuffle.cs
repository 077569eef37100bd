// A shuffled test view (from its own file) is evaluated: groups become single rows and NDCG goes to 1.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
class Service
{
    readonly MLContext _ml = new(1);
    IDataView _test;
    ITransformer _model;

    void Load()
    {
        var train = _ml.Data.LoadFromTextFile<Doc>("train.tsv");
        _test = _ml.Data.ShuffleRows(_ml.Data.LoadFromTextFile<Doc>("test.tsv"));
        _model = _ml.Transforms.Conversion.Hash("GroupId").Append(_ml.Ranking.Trainers.LightGbm()).Fit(train);
    }

    double Ndcg()
    {
        var scored = _model.Transform(_test);
        return _ml.Ranking.Evaluate(scored).NormalizedDiscountedCumulativeGains[0]; //! MLH1011
    }

    static void Main() { var s = new Service(); s.Load(); Console.WriteLine(s.Ndcg()); }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
