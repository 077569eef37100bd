// Silent: the rows of each entry of a dictionary are others.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var trainer = ml.Regression.Trainers.Sdca();

var sets = new Dictionary<string, IDataView> { ["train"] = ml.Data.LoadFromTextFile<Row>("a.csv"), ["test"] = ml.Data.LoadFromTextFile<Row>("b.csv") };
var model = trainer.Fit(sets["train"]);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(sets["test"])).RSquared);
var arrays = new IDataView[2];
arrays[0] = ml.Data.LoadFromTextFile<Row>("a.csv");
arrays[1] = ml.Data.LoadFromTextFile<Row>("b.csv");
var second = trainer.Fit(arrays[0]);
Console.WriteLine(ml.Regression.Evaluate(second.Transform(arrays[1])).RSquared);

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
