// Silent: the counter and the list are changed under a lock, and whole numbers add up the same in any order.
public sealed class HitCounter
{
    private readonly object _gate = new();
    private readonly SortedSet<int> _wrongRows = new();
    private int _hits;

    public (int Hits, int[] WrongRows) Count(float[][] features, int[] labels, Func<float[], int> predict)
    {
        Parallel.For(0, features.Length, row =>
        {
            bool hit = predict(features[row]) == labels[row];
            lock (_gate)
            {
                if (hit)
                {
                    _hits += 1;
                }
                else
                {
                    _wrongRows.Add(row);
                }
            }
        });
        return (_hits, _wrongRows.ToArray());
    }
}
