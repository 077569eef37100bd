// Reported: CrossValidationSplit with the same seed in every round of a while loop, metrics summed.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Rounds
{
    public double Auc(MLContext ml, IDataView data, int rounds, int seed)
    {
        double total = 0;
        int round = 0;
        while (round < rounds)
        {
            var folds = ml.Data.CrossValidationSplit(data, numberOfFolds: 3, seed: seed); //! MLH2010
            foreach (var fold in folds)
            {
                var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(fold.TrainSet);
                total += ml.BinaryClassification.Evaluate(model.Transform(fold.TestSet)).AreaUnderRocCurve / 3;
            }
            round++;
        }
        return total / rounds;
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
