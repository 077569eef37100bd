// Silent: views kept in a list and read by index are unknown.
using Microsoft.ML;
using Microsoft.ML.Data;

internal class Bench
{
    static IList<IDataView> Load(MLContext ml)
    {
        var views = new List<IDataView>();
        var s = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("h.csv", ','), 0.3);
        views.Add(s.TrainSet);
        views.Add(s.TestSet);
        return views;
    }

    static void Main()
    {
        var ml = new MLContext(6);
        var views = Load(ml);
        var model = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree()).Fit(views[0]);
        var m = ml.Regression.Evaluate(model.Transform(views[1]));
        Console.WriteLine(m.RSquared);
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
