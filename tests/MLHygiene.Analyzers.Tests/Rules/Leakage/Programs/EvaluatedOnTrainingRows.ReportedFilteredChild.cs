// Reported: fitted on the rows without blanks of the table and scored on the table (ancestor), inside try/finally.
using Microsoft.ML;
using Microsoft.ML.Data;

class Job
{
    static int Main()
    {
        var ml = new MLContext(9);
        try
        {
            var table = ml.Data.LoadFromTextFile<Customer>("customers.tsv");
            var complete = ml.Data.FilterRowsByMissingValues(table, "Tenure", "Charges");
            var cached = ml.Data.Cache(complete);
            var model = ml.Transforms.Concatenate("Features", "Tenure", "Charges")
                .Append(ml.BinaryClassification.Trainers.LightGbm()).Fit(cached);
            var m = ml.BinaryClassification.Evaluate(model.Transform(table)); //! MLH1001
            Console.WriteLine(m.F1Score);
            return 0;
        }
        finally
        {
            Console.WriteLine("done");
        }
    }
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
