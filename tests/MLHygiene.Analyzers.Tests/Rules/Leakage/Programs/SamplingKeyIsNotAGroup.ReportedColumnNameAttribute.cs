// The property Toxic is mapped to "Label" with [ColumnName]; the key is "Label".
using Microsoft.ML;
using Microsoft.ML.Data;
class Comment { [LoadColumn(0), ColumnName("Label")] public bool Toxic { get; set; } [LoadColumn(1)] public string Text { get; set; } }
class Program
{
    static DataOperationsCatalog.TrainTestData Load(MLContext ml)
    {
        var rows = ml.Data.LoadFromTextFile<Comment>("comments.tsv");
        return ml.Data.TrainTestSplit(rows, samplingKeyColumnName: "Label"); //! MLH1010
    }

    static void Main()
    {
        var ml = new MLContext(1);
        var parts = Load(ml);
        var model = ml.Transforms.Text.FeaturizeText("Features", "Text").Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression()).Fit(parts.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet)).Accuracy);
    }
}
