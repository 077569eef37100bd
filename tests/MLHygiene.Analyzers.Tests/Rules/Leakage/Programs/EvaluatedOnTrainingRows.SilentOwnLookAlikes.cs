// Names that say fit and score, and mean something else.
public sealed record Sample(double[] Features, int Label);

public sealed class Suit
{
    public void Fit(double[][] measures, int[] sizes) => Console.WriteLine(measures.Length + sizes.Length);

    public double Price(double[][] measures) => measures.Length;
}

public static class LookAlikes
{
    public static void Run(double[][] measures, int[] sizes, Sample[] dataset, double[] weights, float learningRate)
    {
        var suit = new Suit();
        suit.Fit(measures, sizes);
        Console.WriteLine(suit.Price(measures));
        var (trainSet, testSet) = TrainTestSplit(dataset, 0.2);
        Console.WriteLine(ScoreBoard(trainSet.Length, testSet.Length) * learningRate);
    }

    private static (Sample[] Train, Sample[] Test) TrainTestSplit(Sample[] rows, double share)
    {
        var cut = (int)(rows.Length * (1 - share));
        return (rows[..cut], rows[cut..]);
    }

    private static double ScoreBoard(int train, int test) => train / (double)test;
}
