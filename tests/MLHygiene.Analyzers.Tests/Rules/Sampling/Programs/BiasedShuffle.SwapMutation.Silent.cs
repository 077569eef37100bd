// Silent: a mutation swaps two random places a few times; it does not shuffle.
public class Genetic(Random rng)
{
    public void Mutate(int[] tour, int swaps)
    {
        for (int s = 0; s < swaps; s++)
        {
            int a = rng.Next(tour.Length);
            int b = rng.Next(tour.Length);
            (tour[a], tour[b]) = (tour[b], tour[a]);
        }
    }
}
