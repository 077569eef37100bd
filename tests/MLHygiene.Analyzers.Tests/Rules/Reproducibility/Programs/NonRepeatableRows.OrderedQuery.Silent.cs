// Silent: the query fixes the order of the rows.
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Loan
{
    public float Amount { get; set; }

    public bool Defaulted { get; set; }
}

public static class LoanModel
{
    public static double Auc(MLContext ml, DbProviderFactory factory, string connection)
    {
        const string query = "select Amount, Defaulted from Loans where Closed = 1\norder by LoanId";
        var source = new DatabaseSource(factory, connection, query, 120);
        IDataView loans = ml.Data.CreateDatabaseLoader<Loan>().Load(source);
        var parts = ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Amount")
            .Append(ml.BinaryClassification.Trainers.FastTree("Defaulted"))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Defaulted").AreaUnderRocCurve;
    }
}
