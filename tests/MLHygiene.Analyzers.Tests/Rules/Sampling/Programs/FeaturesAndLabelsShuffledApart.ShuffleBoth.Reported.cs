// Reported: two shuffles by one generator; features and labels lose each other.
public class Trainer
{
    public void Prepare(float[][] features, int[] labels, int seed)
    {
        var rng = new Random(seed);
        rng.Shuffle(features); rng.Shuffle(labels); //! MLH2008
        for (int i = 0; i < features.Length; i++) Console.WriteLine($"{features[i][0]} {labels[i]}");
    }
}
