using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace MLHygiene.Analyzers.Flow.ControlFlow;

/// <summary>
/// Runs a transfer function forward over a control-flow graph until nothing changes. Knows blocks, branches and regions, and nothing of
/// what the states mean.
/// </summary>
/// <typeparam name="TState">What is known at one point of the code. Immutable; joining and transferring only ever add to it.</typeparam>
internal abstract class ForwardAnalysis<TState>
    where TState : class
{
    private readonly VisitBudget _budget;

    protected ForwardAnalysis(VisitBudget budget) => _budget = budget;

    /// <summary>Runs a graph.</summary>
    /// <returns>What is known where the code ends; null where it never does, or where the budget ran out.</returns>
    protected TState? Run(ControlFlowGraph graph, TState entry) =>
        graph.Blocks.Length > FlowLimits.MaxBlocks && !_budget.Exhaust()
            ? null
            : Run(graph, 0, graph.Blocks.Length - 1, entry);

    /// <summary>What is known after an operation, given what is known before it.</summary>
    protected abstract TState Transfer(IOperation operation, TState state);

    /// <summary>What is known after a condition that decides which way the code goes on.</summary>
    protected abstract TState Branch(IOperation condition, TState state);

    /// <summary>How the condition comes out that was run last; null where both is possible.</summary>
    protected virtual bool? Outcome => null;

    /// <summary>What is known where two paths meet.</summary>
    protected abstract TState Join(TState left, TState right);

    /// <summary>Whether two states say the same.</summary>
    protected abstract bool AreEqual(TState left, TState right);

    /// <summary>Called where the code returns a value, with what is known there.</summary>
    protected abstract TState Return(IOperation value, TState state);

    private static bool MayTake(BasicBlock block, bool conditional) =>
        block.BranchValue?.ConstantValue is not { HasValue: true, Value: bool constant }
        || block.ConditionKind == ControlFlowConditionKind.None
        || (constant == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)) == conditional;

    private static bool MayTake(BasicBlock block, bool? outcome, bool conditional) =>
        outcome is not { } known || (known == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)) == conditional;

    private static IEnumerable<int> HandlersOf(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { EnclosingRegion: { } outer }; region = outer)
        {
            if (region.Kind == ControlFlowRegionKind.Try && outer.Kind == ControlFlowRegionKind.TryAndCatch)
            {
                foreach (var handler in outer.NestedRegions.Where(nested => nested.Kind != ControlFlowRegionKind.Try))
                {
                    yield return handler.FirstBlockOrdinal;
                }
            }
        }
    }

    // Ordinals follow the source: code without loops is visited once, and a loop is entered again at its head.
    private TState? Run(ControlFlowGraph graph, int first, int last, TState entry)
    {
        var inputs = new Dictionary<int, TState> { [first] = entry };
        var work = new SortedSet<int> { first };
        TState? end = null;
        while (work.Count > 0)
        {
            var ordinal = work.Min;
            work.Remove(ordinal);
            var block = graph.Blocks[ordinal];
            if (!_budget.TrySpend())
            {
                return null;
            }

            var handlers = HandlersOf(block).ToList();
            var state = inputs[ordinal];
            handlers.ForEach(handler => Arrive(handler, inputs[ordinal]));
            foreach (var operation in block.Operations)
            {
                state = Transfer(operation, state);
                handlers.ForEach(handler => Arrive(handler, state));
            }

            bool? outcome = null;
            if (block.BranchValue is { } value)
            {
                state = block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return
                    ? Return(value, state)
                    : Branch(value, state);
                outcome = block.ConditionKind == ControlFlowConditionKind.None ? null : Outcome;
            }

            if (block.Kind == BasicBlockKind.Exit
                || block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
            {
                end = end is null ? state : Join(end, state);
            }

            Follow(block.ConditionalSuccessor, conditional: true);
            Follow(block.FallThroughSuccessor, conditional: false);

            void Follow(ControlFlowBranch? branch, bool conditional)
            {
                if (branch?.Destination is not { } destination || !MayTake(block, conditional) || !MayTake(block, outcome, conditional))
                {
                    return;
                }

                // A finally block runs once for each way out of its try block: the ways stay apart.
                TState? arriving = state;
                foreach (var region in branch.FinallyRegions)
                {
                    arriving = arriving is null ? null : Run(graph, region.FirstBlockOrdinal, region.LastBlockOrdinal, arriving);
                }

                if (arriving is not null)
                {
                    Arrive(destination.Ordinal, arriving);
                }
            }
        }

        return end;

        void Arrive(int ordinal, TState state)
        {
            if (ordinal < first || ordinal > last)
            {
                return;
            }

            var joined = inputs.TryGetValue(ordinal, out var known) ? Join(known, state) : state;
            if (known is null || !AreEqual(known, joined))
            {
                inputs[ordinal] = joined;
                work.Add(ordinal);
            }
        }
    }
}
