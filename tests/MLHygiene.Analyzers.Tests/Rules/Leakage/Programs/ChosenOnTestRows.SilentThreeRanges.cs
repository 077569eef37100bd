// Silent: three consecutive ranges: 800 rows train, the next 100 decide, the rest is reported.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
public class Judge
{
    public void Views(MLContext ml, IDataView all)
    {
        var train = ml.Data.TakeRows(all, 800);
        var valid = ml.Data.TakeRows(ml.Data.SkipRows(all, 800), 100);
        var test = ml.Data.SkipRows(all, 900);
        var model = ml.Regression.Trainers.FastTree().Fit(train, valid);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(test)).RSquared);
    }
    public void Lists(MLContext ml, List<Row> rows)
    {
        var train = ml.Data.LoadFromEnumerable(rows.Skip(100).Take(800).ToList());
        var test = ml.Data.LoadFromEnumerable(rows.Take(100).Concat(rows.Skip(900)).ToList());
        var late = ml.Data.LoadFromEnumerable(rows.Skip(900).ToList());
        var model = ml.Regression.Trainers.FastTree().Fit(train);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(test)).RSquared);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(late)).RSquared);
    }
}
