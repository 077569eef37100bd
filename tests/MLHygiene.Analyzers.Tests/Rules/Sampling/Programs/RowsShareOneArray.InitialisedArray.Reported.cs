// Reported: an array with an initialiser, spread into a collection expression.
public class Centroids(int k)
{
    private readonly float[][] means = [.. Enumerable.Repeat(new[] { 0f, 0f }, k)]; //! MLH2011
    public void Move(int cluster, float x, float y)
    {
        means[cluster][0] += x;
        means[cluster][1] += y;
    }
}
