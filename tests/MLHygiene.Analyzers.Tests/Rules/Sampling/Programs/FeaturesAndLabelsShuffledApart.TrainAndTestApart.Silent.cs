// Silent: train and test rows are unrelated collections; each row holds its label.
public record Sample(float[] Features, int Label);
public class Both
{
    public static void Mix(Sample[] trainSet, Sample[] testSet, int seed)
    {
        var rng = new Random(seed);
        rng.Shuffle(trainSet);
        rng.Shuffle(testSet);
    }
}
