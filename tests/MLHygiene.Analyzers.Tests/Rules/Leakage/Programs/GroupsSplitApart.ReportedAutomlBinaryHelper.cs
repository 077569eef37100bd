// The binary experiment ignores the sampling key, positional argument, experiment from a field.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.AutoML;
class Visit { [LoadColumn(0)] public string Patient { get; set; } [LoadColumn(1)] public bool Label { get; set; } [LoadColumn(2, 7), VectorType(6)] public float[] Features { get; set; } }
class Search
{
    readonly MLContext _ml = new(1);
    readonly BinaryClassificationExperiment _experiment;

    public Search() => _experiment = _ml.Auto().CreateBinaryClassificationExperiment(120);

    public ITransformer Best(IDataView rows)
    {
        var found = _experiment.Execute(rows, "Label", "Patient"); //! MLH1011
        return found.BestRun.Model;
    }
}
