// Reported: the winner by test metric in MaxBy, OrderBy, continue, a tuple.
using Microsoft.ML;
using Microsoft.ML.Data;

public class Judge
{
    public void MaxBy(MLContext ml, IDataView all)
    {
        var split = ml.Data.TrainTestSplit(all);
        var best = new[] { 4, 8, 16 }
            .Select(leaves => ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(split.TrainSet))
            .MaxBy(model => ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
        Console.WriteLine(ml.Regression.Evaluate(best.Transform(split.TestSet)).RSquared); //! MLH1008
    }
    public void OrderBy(MLContext ml, IDataView all)
    {
        var split = ml.Data.TrainTestSplit(all);
        var models = new List<ITransformer>();
        foreach (var leaves in new[] { 4, 8 }) models.Add(ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(split.TrainSet));
        var best = models.OrderByDescending(model => ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared).First();
        Console.WriteLine(ml.Regression.Evaluate(best.Transform(split.TestSet)).RSquared); //! MLH1008
    }
    public void Tuple(MLContext ml, IDataView all)
    {
        var split = ml.Data.TrainTestSplit(all);
        (ITransformer Model, double Score) best = (null, double.MinValue);
        foreach (var leaves in new[] { 4, 8 })
        {
            var model = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(split.TrainSet);
            var score = ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
            if (score > best.Score) best = (model, score);
        }
        Console.WriteLine(ml.Regression.Evaluate(best.Model.Transform(split.TestSet)).RSquared); //! MLH1008
    }
}

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
