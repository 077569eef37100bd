// Silent: a cut point leaves at least one element on each side; both sides are read as ranges.
public class Crossover
{
    public static int[] Cross(int[] mother, int[] father, Random rng)
    {
        int cut = 1 + rng.Next(mother.Length - 1);
        return [.. mother[..cut], .. father[cut..]];
    }
}
