// Reported: the generator is made inside the swap loop with a constant seed, one draw for each.
public sealed class RowOrder
{
    private const int Seed = 1234;
    private readonly int[] _rows;

    public RowOrder(int count)
    {
        _rows = Enumerable.Range(0, count).ToArray();
    }

    public int[] Mix()
    {
        int i = _rows.Length;
        while (i > 1)
        {
            var generator = new Random(Seed); //! MLH3007
            int j = generator.Next(i--);
            (_rows[i], _rows[j]) = (_rows[j], _rows[i]);
        }

        return _rows;
    }
}
