using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>The control-flow graphs of one file, each made once.</summary>
internal sealed class GraphCache
{
    private readonly Dictionary<IOperation, ControlFlowGraph?> _graphs = new();

    /// <summary>The variables of the graphs.</summary>
    public PlaceTable Places { get; } = new();

    /// <summary>The graph of the one body of a function; null for a constructor with several blocks and for code without a graph.</summary>
    public ControlFlowGraph? Of(IReadOnlyList<IOperation> bodies) => bodies.Count == 1 ? Of(bodies[0]) : null;

    /// <summary>The graph of a body; null where it has none, or has errors.</summary>
    public ControlFlowGraph? Of(IOperation body)
    {
        if (!_graphs.TryGetValue(body, out var graph))
        {
            _graphs.Add(body, graph = Create(body));
        }

        return graph;
    }

    /// <summary>The graph of a local function that a running function, or one that it stands in, declares; null where none does.</summary>
    public static ControlFlowGraph? OfLocalFunction(Frame frame, IMethodSymbol function)
    {
        for (Frame? running = frame; running is not null; running = running.Caller)
        {
            for (ControlFlowGraph? graph = running.Graph; graph is not null; graph = graph.Parent)
            {
                if (graph.LocalFunctions.Contains(function))
                {
                    return graph.GetLocalFunctionControlFlowGraph(function);
                }
            }
        }

        return null;
    }

    private static ControlFlowGraph? Create(IOperation body) => body switch
    {
        { Parent: not null } => null,
        IMethodBodyOperation method => ControlFlowGraph.Create(method),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor),
        IBlockOperation block => ControlFlowGraph.Create(block),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property),
        _ => null,
    };
}
