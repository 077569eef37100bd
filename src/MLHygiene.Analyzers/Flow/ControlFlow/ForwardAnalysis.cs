using System;
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

    private static IReadOnlyList<int> HandlersOf(BasicBlock block)
    {
        List<int>? handlers = null;
        for (var region = block.EnclosingRegion; region is { EnclosingRegion: { } outer }; region = outer)
        {
            if (region.Kind == ControlFlowRegionKind.Try && outer.Kind == ControlFlowRegionKind.TryAndCatch)
            {
                handlers ??= new List<int>();
                handlers.AddRange(outer.NestedRegions
                    .Where(nested => nested.Kind != ControlFlowRegionKind.Try)
                    .Select(nested => nested.FirstBlockOrdinal));
            }
        }

        return handlers is null ? Array.Empty<int>() : handlers;
    }

    // Ordinals follow the source: code without loops is visited once, and a loop is entered again at its head.
    private TState? Run(ControlFlowGraph graph, int first, int last, TState entry)
    {
        var inputs = new TState?[last - first + 1];
        var isDue = new bool[inputs.Length];
        var next = 0;
        (inputs[0], isDue[0]) = (entry, true);
        TState? end = null;
        while (next < isDue.Length)
        {
            if (!isDue[next])
            {
                next++;
                continue;
            }

            isDue[next] = false;
            var block = graph.Blocks[first + next];
            if (!_budget.TrySpend() || inputs[next] is not { } state)
            {
                return null;
            }

            var handlers = HandlersOf(block);
            ArriveAt(handlers, state);
            foreach (var operation in block.Operations)
            {
                state = Transfer(operation, state);
                ArriveAt(handlers, state);
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

            Follow(block, block.ConditionalSuccessor, conditional: true, state, outcome);
            Follow(block, block.FallThroughSuccessor, conditional: false, state, outcome);
        }

        return end;

        void Follow(BasicBlock block, ControlFlowBranch? branch, bool conditional, TState state, bool? outcome)
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

        void ArriveAt(IReadOnlyList<int> handlers, TState state)
        {
            for (var i = 0; i < handlers.Count; i++)
            {
                Arrive(handlers[i], state);
            }
        }

        void Arrive(int ordinal, TState state)
        {
            if (ordinal < first || ordinal > last)
            {
                return;
            }

            var place = ordinal - first;
            var known = inputs[place];
            var joined = known is null ? state : Join(known, state);
            if (known is null || !AreEqual(known, joined))
            {
                inputs[place] = joined;
                isDue[place] = true;
                next = Math.Min(next, place);
            }
        }
    }
}
