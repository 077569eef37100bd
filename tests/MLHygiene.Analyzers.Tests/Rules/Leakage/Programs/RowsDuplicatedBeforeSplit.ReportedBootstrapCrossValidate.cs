// Cross-validation over a bootstrap sample puts copies of one row in train and test folds.
using Microsoft.ML;
using Microsoft.ML.Data;
class Program
{
    static IDataView Resample(MLContext ml, IDataView d) => ml.Data.Cache(ml.Data.BootstrapSample(d));

    static void Main()
    {
        var ml = new MLContext(1);
        var rows = Resample(ml, ml.Data.LoadFromTextFile<Churn>("churn.csv"));
        var folds = ml.BinaryClassification.CrossValidate(rows, ml.BinaryClassification.Trainers.LbfgsLogisticRegression(), numberOfFolds: 10); //! MLH1007
        Console.WriteLine(folds.Average(f => f.Metrics.AreaUnderRocCurve));
    }
}
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
