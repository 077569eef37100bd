using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>An expression that gives rows which can be read once.</summary>
internal sealed class OneShotSource
{
    public OneShotSource(IOperation operation, ISymbol? reader, int depth = 0)
    {
        Operation = operation;
        Reader = reader;
        Depth = depth;
    }

    /// <summary>The call, or the reader itself.</summary>
    public IOperation Operation { get; }

    /// <summary>The variable with what the rows are read from, if it holds the same object all the time.</summary>
    public ISymbol? Reader { get; }

    /// <summary>How many helpers the rows were returned by.</summary>
    public int Depth { get; }
}
