using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A lambda, local function or method as a value.</summary>
internal sealed class FunctionFact : Fact
{
    public FunctionFact(IMethodSymbol method, ControlFlowGraph? graph, SyntaxNode syntax)
        : base(Key.Of("function").With(syntax.SpanStart))
    {
        Method = method;
        Syntax = syntax;
        Graph = graph;
    }

    public IMethodSymbol Method { get; }

    /// <summary>Where it is written.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The code of a lambda; null for a method with a name.</summary>
    public ControlFlowGraph? Graph { get; }

    /// <inheritdoc/>
    protected override string Describe() => "function[" + Syntax.SpanStart + "]";
}
