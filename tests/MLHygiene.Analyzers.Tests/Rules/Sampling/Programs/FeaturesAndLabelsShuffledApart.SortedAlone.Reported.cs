// Reported: Array.Sort of the features alone; the labels keep the old order.
public class OneRule
{
    public double Threshold(double[] features, int[] labels)
    {
        Array.Sort(features); //! MLH2008
        double best = double.NaN;
        int bestHits = -1;
        for (int i = 0; i < features.Length; i++)
        {
            int hits = 0;
            for (int j = 0; j < features.Length; j++) if ((j >= i ? 1 : 0) == labels[j]) hits++;
            if (hits > bestHits) (best, bestHits) = (features[i], hits);
        }
        return best;
    }
}
