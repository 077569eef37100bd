// Silent: fold ends are (f + 1) * n / k, every row is tested once; the training part is what stands around the fold.
public class KFoldCrossValidation
{
    public static IEnumerable<(int[] Train, int[] Test)> Folds(int n, int k, int seed)
    {
        var order = Enumerable.Range(0, n).ToArray();
        new Random(seed).Shuffle(order);
        for (int fold = 0; fold < k; fold++)
        {
            int start = fold * n / k, end = (fold + 1) * n / k;
            yield return (Train: [.. order.Take(start), .. order.Skip(end)], Test: order.Skip(start).Take(end - start).ToArray());
        }
    }
}
