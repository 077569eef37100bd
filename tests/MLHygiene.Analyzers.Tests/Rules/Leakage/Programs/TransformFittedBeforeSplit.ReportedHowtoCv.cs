// Reported: the official how-to, scaled on everything and then cross-validated.
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 0);
IDataView data = mlContext.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
var dataPrep = mlContext.Transforms.Concatenate("Features", "Size", "Rooms", "Age")
    .Append(mlContext.Transforms.NormalizeMinMax("Features"));
ITransformer dataPrepTransformer = dataPrep.Fit(data);
IDataView transformedData = dataPrepTransformer.Transform(data);
var sdca = mlContext.Regression.Trainers.Sdca();
var cvResults = mlContext.Regression.CrossValidate(transformedData, sdca, numberOfFolds: 5); //! MLH1002
Console.WriteLine(cvResults.Average(r => r.Metrics.RSquared));

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
