// Silent: each element of the list is another filter.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var trainer = ml.Regression.Trainers.Sdca();
var all = ml.Data.LoadFromTextFile<Row>("rows.csv");

var years = Enumerable.Range(2010, 5).Select(year => ml.Data.FilterRowsByColumn(all, "Year", year, year + 1)).ToList();
var model = trainer.Fit(years[0]);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(years[1])).RSquared);

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
