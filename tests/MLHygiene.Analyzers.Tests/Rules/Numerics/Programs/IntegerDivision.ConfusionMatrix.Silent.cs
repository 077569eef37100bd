namespace Churn.Evaluation;

public readonly record struct Confusion(int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    public int Total => TruePositives + FalsePositives + FalseNegatives + TrueNegatives;

    public double Accuracy => Total == 0 ? double.NaN : (double)(TruePositives + TrueNegatives) / Total;

    public double Precision => Ratio(TruePositives, TruePositives + FalsePositives);

    public double Recall => Ratio(TruePositives, TruePositives + FalseNegatives);

    public double F1 => 2 * TruePositives + FalsePositives + FalseNegatives is var d and > 0
        ? 2.0 * TruePositives / d
        : 0;

    public decimal AccuracyPercent => Total > 0 ? 100m * (TruePositives + TrueNegatives) / Total : 0m;

    public static Confusion operator +(Confusion a, Confusion b) => new(
        a.TruePositives + b.TruePositives,
        a.FalsePositives + b.FalsePositives,
        a.FalseNegatives + b.FalseNegatives,
        a.TrueNegatives + b.TrueNegatives);

    public static Confusion From(IEnumerable<(bool Label, bool Predicted)> pairs)
    {
        var sum = default(Confusion);
        foreach (var (label, predicted) in pairs)
        {
            sum += (label, predicted) switch
            {
                (true, true) => new Confusion(1, 0, 0, 0),
                (false, true) => new Confusion(0, 1, 0, 0),
                (true, false) => new Confusion(0, 0, 1, 0),
                _ => new Confusion(0, 0, 0, 1),
            };
        }
        return sum;
    }

    private static double Ratio(double numerator, double denominator) =>
        denominator > 0 ? numerator / denominator : 0;
}
