// Reported: the featurizer of the test mails learns from the test mails, tuple parts and reassigned locals.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(3);
var (train, test) = Load();
var text = ml.Transforms.Text.FeaturizeText("Features", "Text");
train = text.Fit(train).Transform(train);
test = text.Fit(test).Transform(test);
var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(train);
var scored = model.Transform(test);
var f1 = ml.BinaryClassification.Evaluate(scored).F1Score; //! MLH1004
Console.WriteLine(f1);

(IDataView, IDataView) Load()
{
    var all = ml.Data.LoadFromTextFile<Mail>("mails.tsv");
    var s = ml.Data.TrainTestSplit(all, 0.2);
    return (s.TrainSet, s.TestSet);
}

public class Mail
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool IsSpam { get; set; }
}
