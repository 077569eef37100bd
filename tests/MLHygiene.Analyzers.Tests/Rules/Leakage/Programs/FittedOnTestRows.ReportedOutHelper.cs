// Reported: a helper with an out parameter refits the imputer on the test part, inside using and try.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

static class Program
{
    static bool TryPrepare(MLContext ml, IDataView view, out IDataView ready)
    {
        var imputer = ml.Transforms.ReplaceMissingValues("Age", "Age", MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", "Age", "Size"));
        ready = imputer.Fit(view).Transform(view);
        return true;
    }

    static void Main()
    {
        var ml = new MLContext(8);
        using var log = new StreamWriter("log.txt");
        var raw = ml.Data.LoadFromTextFile<House>("h.csv", new TextLoader.Options { Separators = [','], MissingRealsAsNaNs = true });
        var s = ml.Data.TrainTestSplit(raw, 0.2);
        TryPrepare(ml, s.TrainSet, out var learn);
        TryPrepare(ml, s.TestSet, out var judge);
        try
        {
            var model = ml.Regression.Trainers.LightGbm().Fit(learn);
            log.WriteLine(ml.Regression.Evaluate(model.Transform(judge)).RSquared); //! MLH1004
        }
        catch (InvalidOperationException e)
        {
            log.WriteLine(e.Message);
        }
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
