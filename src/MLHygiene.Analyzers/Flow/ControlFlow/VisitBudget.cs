using System.Threading;

namespace MLHygiene.Analyzers.Flow.ControlFlow;

/// <summary>How many blocks may still be visited. A spent budget stays spent: whoever finds it so says nothing.</summary>
internal sealed class VisitBudget
{
    private readonly CancellationToken _cancellationToken;
    private readonly int _visits;
    private int _left;

    public VisitBudget(int visits, CancellationToken cancellationToken)
    {
        _visits = visits;
        _left = visits;
        _cancellationToken = cancellationToken;
    }

    public bool IsSpent => _left <= 0;

    /// <summary>How many visits were taken.</summary>
    public int Spent => _visits - _left;

    /// <summary>Takes one visit.</summary>
    /// <returns>False where none was left.</returns>
    public bool TrySpend()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return --_left > 0;
    }

    /// <summary>Gives up: the code is larger than what is worth a look.</summary>
    /// <returns>False: there is nothing left.</returns>
    public bool Exhaust()
    {
        _left = 0;
        return false;
    }
}
