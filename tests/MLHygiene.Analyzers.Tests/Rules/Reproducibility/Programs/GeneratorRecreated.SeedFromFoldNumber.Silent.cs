// Silent: the seed differs for every fold.
public static class RepeatedKFold
{
    public static IEnumerable<(int[] Train, int[] Test)> Split(int rows, int repeats, int folds)
    {
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            int[] order = Enumerable.Range(0, rows).ToArray();
            new Random(unchecked((repeat + 1) * (int)2654435761)).Shuffle(order);
            for (int fold = 0; fold < folds; fold++)
            {
                int start = fold * rows / folds;
                int end = (fold + 1) * rows / folds;
                yield return (order[..start].Concat(order[end..]).ToArray(), order[start..end]);
            }
        }
    }
}
