using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>An operation that runs as part of other code, and the call that led to it.</summary>
internal sealed class ReachedOperation
{
    public ReachedOperation(IOperation operation, ReachedOperation? caller)
    {
        Operation = operation;
        Caller = caller;
    }

    public IOperation Operation { get; }

    /// <summary>The call of the helper or lambda that contains the operation; null in the code that was asked about.</summary>
    public ReachedOperation? Caller { get; }
}
