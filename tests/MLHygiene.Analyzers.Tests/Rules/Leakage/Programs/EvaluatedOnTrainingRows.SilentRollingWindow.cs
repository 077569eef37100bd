// Silent: the model of the window before is evaluated on the next window.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var trainer = ml.Regression.Trainers.Sdca();
var all = ml.Data.LoadFromTextFile<Row>("rows.csv");

var model = trainer.Fit(ml.Data.TakeRows(all, 100));
for (var start = 100; start < 1000; start += 100)
{
    var next = ml.Data.TakeRows(ml.Data.SkipRows(all, start), 100);
    Console.WriteLine(ml.Regression.Evaluate(model.Transform(next)).RSquared);
    model = trainer.Fit(next);
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
