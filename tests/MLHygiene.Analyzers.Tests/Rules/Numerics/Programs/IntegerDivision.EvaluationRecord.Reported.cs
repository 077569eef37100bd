namespace Churn.Evaluation;

public sealed record ClassReport(string Label, int Correct, int Predicted, int Support)
{
    public decimal Recall => Support == 0 ? 0m : Correct / Support; //! MLH4012
}

public sealed class EvaluationReport(IReadOnlyList<ClassReport> classes)
{
    public int TestSetSize => classes.Sum(c => c.Support);

    public double WeightedAccuracy
    {
        get
        {
            var correct = classes.Sum(c => c.Correct);
            var total = TestSetSize;
            return total > 0 ? (double)(correct / total) : double.NaN; //! MLH4012
        }
    }

    public IEnumerable<(string Label, float Share)> LabelDistribution()
    {
        var total = TestSetSize;
        if (total == 0) yield break;
        foreach (var report in classes)
            yield return (report.Label, report.Support / total); //! MLH4012
    }

    public int PrecisionPercent(ClassReport report) =>
        report.Predicted == 0 ? 0 : report.Correct / report.Predicted * 100; //! MLH4012

    public void Print(TextWriter writer)
    {
        foreach (var report in classes.OrderBy(c => c.Label, StringComparer.Ordinal))
            writer.WriteLine(FormattableString.Invariant($"{report.Label,-20} {report.Recall:P1} {PrecisionPercent(report)}%"));
        writer.WriteLine(FormattableString.Invariant($"accuracy {WeightedAccuracy:P2}"));
    }
}
