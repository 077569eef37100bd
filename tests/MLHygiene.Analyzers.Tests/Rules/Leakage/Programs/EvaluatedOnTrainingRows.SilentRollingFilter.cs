// Silent: the model of the year before is evaluated on this year: the filter of an earlier round holds other rows.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var trainer = ml.Regression.Trainers.Sdca();
var all = ml.Data.LoadFromTextFile<Row>("rows.csv");

ITransformer model = null;
for (var year = 2010; year < 2024; year++)
{
    var part = ml.Data.FilterRowsByColumn(all, "Year", lowerBound: year, upperBound: year + 1);
    if (model != null)
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(part)).RSquared);
    model = trainer.Fit(part);
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
