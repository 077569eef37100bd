using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 21);
var rows = Enumerable.Range(0, 500).Select(i => new Reading(i)).ToList();
IDataView view = ml.Data.LoadFromEnumerable(rows);

var numbers = ml.Transforms.Concatenate("Features", "Voltage", "Current");
var categories = ml.Transforms.Categorical.OneHotHashEncoding("SiteEncoded", "Site");
var features = ml.Transforms.Concatenate("Features", "SiteEncoded", "Temperature"); //! MLH5019

var pipeline = numbers
    .Append(categories)
    .Append(features)
    .Append(ml.Regression.Trainers.LightGbm(labelColumnName: "Load", featureColumnName: "Features"));

foreach (var fold in ml.Regression.CrossValidate(view, pipeline, numberOfFolds: 4, labelColumnName: "Load"))
    Console.WriteLine(fold.Metrics.RSquared);

public class Reading
{
    public Reading() { }

    public Reading(int i)
    {
        Voltage = 220 + i % 7;
        Current = i % 13;
        Temperature = 15 + i % 20;
        Site = "S" + i % 5;
        Load = Voltage * Current;
    }

    public float Voltage { get; set; }
    public float Current { get; set; }
    public float Temperature { get; set; }
    public string Site { get; set; } = "";
    public float Load { get; set; }
}
