// Reported: n / k truncates, so n - k * (n / k) rows are never tested.
public class CrossValidation
{
    public double KFold((float[] Features, int Label)[] samples, int k, Func<(float[] Features, int Label)[], Func<float[], int>> fit)
    {
        new Random(5).Shuffle(samples);
        int size = samples.Length / k;
        double accuracy = 0;
        for (int fold = 0; fold < k; fold++)
        {
            var held = samples.Skip(fold * size).Take(size).ToArray(); //! MLH2005
            var predict = fit(samples.Except(held).ToArray());
            accuracy += held.Count(s => predict(s.Features) == s.Label) / (double)held.Length;
        }
        return accuracy / k;
    }
}
