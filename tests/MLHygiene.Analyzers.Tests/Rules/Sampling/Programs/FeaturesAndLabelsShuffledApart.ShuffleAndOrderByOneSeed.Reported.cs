// Reported: Shuffle and OrderBy from equal seeds give different orders (1 of 1000 pairs).
public class Mixed
{
    public static (float[][] Features, float[] Labels) Mix(float[][] features, float[] labels)
    {
        new Random(42).Shuffle(features); var other = new Random(42); labels = labels.OrderBy(_ => other.Next()).ToArray(); //! MLH2008
        return (features, labels);
    }
}
