// Reported: a tuple that holds a string hashes differently in every process, so the folds change from run to run.
public sealed class FoldPlan(string experiment, int fold)
{
    private int StreamSeed => (experiment, fold).GetHashCode();

    public int[] Order(int count)
    {
        var generator = new Random(StreamSeed); //! MLH3005
        var order = Enumerable.Range(0, count).ToArray();
        generator.Shuffle(order);
        return order;
    }

    public (int[] Train, int[] Test) Divide(int count, double trainShare)
    {
        int[] order = Order(count);
        int cut = (int)(count * trainShare);
        return (order[..cut], order[cut..]);
    }
}
