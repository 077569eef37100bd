// The label is a const set from nameof; the features name the same column with nameof.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
var ml = new MLContext(1);
const string Target = nameof(Taxi.Fare);
var rows = ml.Data.LoadFromTextFile<Taxi>("taxi.csv");
var pipeline = ml.Transforms.Concatenate("Features", nameof(Taxi.Distance), nameof(Taxi.Fare)) //! MLH1009
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.FastTree(Target, "Features"));
foreach (var fold in ml.Regression.CrossValidate(rows, pipeline, labelColumnName: Target))
    Console.WriteLine(fold.Metrics.RSquared);

class Taxi { [LoadColumn(0)] public float Distance { get; set; } [LoadColumn(1)] public float Fare { get; set; } }
