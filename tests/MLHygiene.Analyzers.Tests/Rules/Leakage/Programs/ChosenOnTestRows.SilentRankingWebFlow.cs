// Refit after selection: evaluate on validation, refit on train and validation, evaluate on test, final refit; each step from its own file.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
class Web
{
    static void Main()
    {
        var ml = new MLContext(1);
        IDataView train = ml.Data.LoadFromTextFile<Doc>("train.tsv"), validation = ml.Data.LoadFromTextFile<Doc>("valid.tsv"), test = ml.Data.LoadFromTextFile<Doc>("test.tsv");
        var pipeline = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.LightGbm());
        ITransformer model = pipeline.Fit(train);
        Console.WriteLine(ml.Ranking.Evaluate(model.Transform(validation)).NormalizedDiscountedCumulativeGains[0]);
        var both = ml.Data.LoadFromTextFile<Doc>("trainvalid.tsv");
        model = pipeline.Fit(both);
        Console.WriteLine(ml.Ranking.Evaluate(model.Transform(test)).NormalizedDiscountedCumulativeGains[0]);
        model = pipeline.Fit(ml.Data.LoadFromTextFile<Doc>("all.tsv"));
        ml.Model.Save(model, train.Schema, "ranking.zip");
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
