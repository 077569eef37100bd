// Silent: Sattolo's bound in a method that builds one cycle and does not say it shuffles.
public class SecretSanta
{
    public static int[] SingleCycle(int n, Random rng)
    {
        var to = Enumerable.Range(0, n).ToArray();
        for (int i = n - 1; i > 0; i--)
        {
            int j = rng.Next(i);
            (to[i], to[j]) = (to[j], to[i]);
        }
        return to;
    }
}
