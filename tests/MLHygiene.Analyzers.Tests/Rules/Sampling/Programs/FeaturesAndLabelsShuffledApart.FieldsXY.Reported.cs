// Reported: the fields X and y are shuffled one after the other.
public sealed class Dataset(double[][] x, double[] y)
{
    private readonly double[][] X = x;
    private readonly double[] Y = y;
    private readonly Random rng = new(42);
    public void Reshuffle()
    {
        rng.Shuffle(X); rng.Shuffle(Y); //! MLH2008
    }
    public (double[] Features, double Label) this[int i] => (X[i], Y[i]);
}
