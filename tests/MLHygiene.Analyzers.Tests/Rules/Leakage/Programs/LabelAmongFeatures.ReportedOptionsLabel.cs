// The label is set in the trainer's Options object.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Car { [LoadColumn(0)] public float Power { get; set; } [LoadColumn(1)] public float Weight { get; set; } [LoadColumn(2)] public float Mpg { get; set; } }
class Trainer
{
    readonly MLContext ml = new(1);

    double Score(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Car>(path), 0.2);
        var options = new FastTreeRegressionTrainer.Options { LabelColumnName = "Mpg", FeatureColumnName = "Inputs", NumberOfTrees = 50 };
        var chain = ml.Transforms.Concatenate("Inputs", "Mpg", "Power", "Weight") //! MLH1009
            .AppendCacheCheckpoint(ml)
            .Append(ml.Regression.Trainers.FastTree(options));
        var model = chain.Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Mpg").RSquared;
    }
}
