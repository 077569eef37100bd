using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>One function that is being run.</summary>
internal sealed class Frame
{
    public Frame(ISymbol owner, ControlFlowGraph graph, Value instance, ImmutableArray<SyntaxNode> calls, Frame? caller)
    {
        Owner = owner;
        Graph = graph;
        Instance = instance;
        Calls = calls;
        CallsKey = Site.KeyOf(calls);
        Caller = caller;
    }

    /// <summary>The function, or the field that is initialized.</summary>
    public ISymbol Owner { get; }

    public ControlFlowGraph Graph { get; }

    /// <summary>What <c>this</c> is.</summary>
    public Value Instance { get; }

    /// <summary>The calls that lead here.</summary>
    public ImmutableArray<SyntaxNode> Calls { get; }

    /// <summary>Tells these calls from others.</summary>
    public Key CallsKey { get; }

    public Frame? Caller { get; }

    /// <summary>What the function returns, as far as it has run.</summary>
    public Value Returned { get; set; } = Value.None;

    /// <summary>Whether a function is being run, here or in a caller.</summary>
    public bool IsRunning(ISymbol function)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Owner, function))
            {
                return true;
            }
        }

        return false;
    }
}
