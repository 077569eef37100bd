// Reported: the millisecond part of the clock allows a thousand streams at most, which is wrong in any program.
public sealed class Raffle
{
    private readonly List<string> _tickets = new();

    public void Sell(string name, int count) => _tickets.AddRange(Enumerable.Repeat(name, count));

    public IReadOnlyList<string> DrawWinners(int prizes)
    {
        var now = DateTime.Now;
        var generator = new Random(now.Millisecond); //! MLH3004
        var pool = _tickets.ToList();
        var winners = new List<string>();
        while (winners.Count < prizes && pool.Count > 0)
        {
            string winner = pool[generator.Next(pool.Count)];
            winners.Add(winner);
            pool.RemoveAll(name => name == winner);
        }

        return winners;
    }
}
