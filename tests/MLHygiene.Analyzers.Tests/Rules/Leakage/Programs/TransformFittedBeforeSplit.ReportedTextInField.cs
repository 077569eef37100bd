// Reported: the text featurizer learned its vocabulary and counts on all mails in the constructor; the method splits and scores.
using Microsoft.ML;
using Microsoft.ML.Data;

new SpamLab().Measure();

internal sealed class SpamLab
{
    private readonly MLContext _ml;
    private readonly IDataView _featurized;

    internal SpamLab()
    {
        _ml = new MLContext(seed: 4);
        var raw = _ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true);
        var text = _ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text)).Fit(raw);
        _featurized = text.Transform(raw);
    }

    internal void Measure()
    {
        var halves = _ml.Data.TrainTestSplit(_featurized, 0.5);
        var model = _ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(halves.TrainSet);
        var view = model.Transform(halves.TestSet);
        Console.WriteLine(_ml.BinaryClassification.Evaluate(view).F1Score); //! MLH1002
    }
}

public class Mail
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool IsSpam { get; set; }
}
