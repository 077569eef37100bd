// Reported: the property of one shared object is read and written by all threads.
public sealed class EpochTotals
{
    public double Loss { get; set; }

    public long Tokens { get; set; }

    public double PerToken => Loss / Math.Max(1, Tokens);
}

public static class PerplexityReport
{
    public static async Task<double> Compute(IEnumerable<string[]> sentences, Func<string[], Task<double>> negativeLogLikelihood)
    {
        var totals = new EpochTotals();
        await Parallel.ForEachAsync(sentences, async (sentence, cancellation) =>
        {
            double loss = await negativeLogLikelihood(sentence);
            totals.Loss += loss; //! MLH3013
            totals.Tokens += sentence.Length; //! MLH3013
        });
        return Math.Exp(totals.PerToken);
    }
}
