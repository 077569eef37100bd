// Silent: two equal fresh seeds over arrays of equal length keep the pairs.
public class Twins
{
    public static void Main()
    {
        var features = new float[100][];
        var labels = new int[100];
        for (int i = 0; i < 100; i++) (features[i], labels[i]) = ([i, i * i], i % 2);
        new Random(42).Shuffle(features);
        new Random(42).Shuffle(labels);
        Console.WriteLine(features[0][0] % 2 == labels[0]);
    }
}
