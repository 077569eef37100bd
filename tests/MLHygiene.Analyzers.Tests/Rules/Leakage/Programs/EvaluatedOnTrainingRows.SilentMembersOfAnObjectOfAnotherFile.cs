// Silent: two members of an object that another file makes are two sets of rows.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var trainer = ml.Regression.Trainers.Sdca();

var data = Source.Read();
var model = trainer.Fit(ml.Data.LoadFromEnumerable(data.Train));
ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(data.Test)));

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
public static partial class Source { public static partial Parts Read(); public static partial Parts Read() => Elsewhere.Make(); }
public class Parts { public List<Row> Train { get; set; } public List<Row> Test { get; set; } }
public static class Elsewhere { public static Parts Make() { throw new NotImplementedException(); } }
