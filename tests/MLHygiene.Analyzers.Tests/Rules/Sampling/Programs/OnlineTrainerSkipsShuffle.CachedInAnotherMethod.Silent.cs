// Silent: the view in the field is cached by the method that loads it.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Service
{
    private readonly MLContext ml = new(seed: 7);
    private IDataView? view;
    public void Load(string path) => view = ml.Data.Cache(ml.Data.LoadFromTextFile<Row>(path));
    public ITransformer Train()
    {
        if (view is null) Load("rows.tsv");
        return ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(view!);
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
