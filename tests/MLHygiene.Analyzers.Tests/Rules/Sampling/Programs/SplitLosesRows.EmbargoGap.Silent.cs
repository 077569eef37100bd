// Silent: the gap between train and test is deliberate (embargo).
public class PurgedSplit
{
    public static (double[][] Train, double[][] Test) Cut(double[][] features, int cut, int embargo)
    {
        new Random(2).Shuffle(features);
        return (features[..cut], features[(cut + embargo)..]);
    }
}
