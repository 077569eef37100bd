// Train and Report each make their own split of one view with another fraction; train rows of one are test rows of the other.
using Microsoft.ML;
using Microsoft.ML.Data;
static class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        IDataView all = ml.Data.LoadFromTextFile<House>("h.tsv");
        var model = Train(ml, all);
        Report(ml, model, all); //! MLH1005
    }

    static ITransformer Train(MLContext ml, IDataView rows)
    {
        var (train, _) = Halves(ml, rows, 0.1);
        return ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()).Fit(train);
    }

    static void Report(MLContext ml, ITransformer model, IDataView rows)
    {
        var (_, test) = Halves(ml, rows, 0.3);
        var metrics = ml.Regression.Evaluate(model.Transform(test));
        Console.WriteLine($"{metrics.RootMeanSquaredError:F3}");
    }

    static (IDataView Train, IDataView Test) Halves(MLContext ml, IDataView rows, double fraction)
    {
        var s = ml.Data.TrainTestSplit(rows, fraction);
        return (s.TrainSet, s.TestSet);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
