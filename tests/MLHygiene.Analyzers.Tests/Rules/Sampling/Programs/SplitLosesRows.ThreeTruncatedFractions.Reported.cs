// Reported: .7, .15 and .15 truncated each: two rows lost at n = 99.
public class DatasetCutter(double[][] dataset)
{
    public (double[][] TrainSet, double[][] ValidationSet, double[][] TestSet) Cut()
    {
        var copy = dataset.ToArray();
        new Random(8).Shuffle(copy);
        int a = (int)(copy.Length * 0.7), b = (int)(copy.Length * 0.15), c = (int)(copy.Length * 0.15);
        return (copy.Take(a).ToArray(), copy.Skip(a).Take(b).ToArray(), copy.Skip(a + b).Take(c).ToArray()); //! MLH2005
    }
}
