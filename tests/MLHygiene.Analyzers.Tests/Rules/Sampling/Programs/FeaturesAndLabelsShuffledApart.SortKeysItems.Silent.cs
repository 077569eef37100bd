// Silent: Array.Sort(keys, items) keeps the pairs.
public class Ranked
{
    public static void Rank(double[] scores, int[] labels)
    {
        Array.Sort(scores, labels);
        Array.Reverse(scores);
        Array.Reverse(labels);
    }
}
