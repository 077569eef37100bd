// Reported: List.Add from several threads loses items.
public static class GridEvaluation
{
    public static (double Rate, double Score) Best(IEnumerable<double> rates, Func<double, double> evaluate)
    {
        var results = new List<(double Rate, double Score)>();
        Parallel.ForEach(rates.Distinct(), rate =>
        {
            double score = evaluate(rate);
            if (double.IsFinite(score))
            {
                results.Add((rate, score)); //! MLH3013
            }
        });

        if (results.Count == 0)
        {
            throw new InvalidOperationException("No rate gave a finite score.");
        }

        return results.MaxBy(result => result.Score);
    }
}
