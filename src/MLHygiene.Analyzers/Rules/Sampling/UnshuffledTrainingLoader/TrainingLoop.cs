using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// A loop that fits a model to the batches of a loader, step by step. A loop that only computes gradients, or that steps an
/// optimizer of its own for each batch, gives the same result in any order of the batches.
/// </summary>
internal sealed class TrainingLoop
{
    private TrainingLoop(ILoopOperation? loop, IOperation batches, IOperation backward, IOperation step)
    {
        Loop = loop;
        Batches = batches;
        Backward = backward;
        Step = step;
    }

    /// <summary>The loop; null where the library has its own.</summary>
    public ILoopOperation? Loop { get; }

    /// <summary>What the loop runs over, or the model is fitted to.</summary>
    public IOperation Batches { get; }

    /// <summary>Where its gradients are computed, or the model is fitted.</summary>
    public IOperation Backward { get; }

    /// <summary>Where an optimizer steps, or the model is fitted.</summary>
    public IOperation Step { get; }

    /// <summary>The first loop that trains on one of the expressions that hold a loader; null where none certainly does.</summary>
    public static TrainingLoop? Find(FileOperations file, ApiTable apis, ImmutableArray<IOperation> holders) =>
        FindAll(file, apis, holders).FirstOrDefault();

    /// <summary>The loops that train on one of the expressions that hold a loader.</summary>
    public static IEnumerable<TrainingLoop> FindAll(FileOperations file, ApiTable apis, ImmutableArray<IOperation> holders)
    {
        foreach (var holder in holders)
        {
            if (BatchLoop.Over(file, holder) is { } batches
                && !batches.EndsAfterOneBatch()
                && !batches.DependsOnOrder(apis)
                && Gradients(file, apis, holders, batches) is var (backward, step))
            {
                yield return new TrainingLoop(batches.Loop, holder, backward, step);
            }

            if (Fit(apis, holder) is { } fit)
            {
                yield return new TrainingLoop(loop: null, holder, fit, step: fit);
            }
        }
    }

    // A library's own loop. Whoever tells it not to shuffle means the order.
    private static IOperation? Fit(ApiTable apis, IOperation holder) =>
        ValueFlow.UseOf(holder).User is IArgumentOperation { Parent: { } call }
        && ApiCall.Find(apis, Role.Fit, call) is { } fit
        && fit.ValueOf("data") == holder.Unwrap()
        && fit.ValueOf("shuffle") is null or { ConstantValue: { HasValue: true, Value: true } }
            ? call
            : null;

    private static (IOperation Backward, IOperation Step)? Gradients(FileOperations file, ApiTable apis, ImmutableArray<IOperation> holders, BatchLoop loop)
    {
        var code = CalledCode.From(file, loop.Code).ToList();
        var run = code.Select(reached => reached.Operation).ToImmutableHashSet();
        var backwards = code.Where(reached => ApiCall.Find(apis, Role.Backward, reached.Operation) is not null).ToList();
        var steps = code
            .Where(reached => ApiCall.Find(apis, Role.Step, reached.Operation) is not null && !IsMadeIn(file, reached.Operation, run))
            .ToList();
        if (backwards.Count == 0 || steps.Count == 0)
        {
            return null;
        }

        // Where the loader comes in through a parameter, the call that hands it in also decides whether this is training.
        foreach (var guards in Guards.OfCalls(file, loop, holders))
        {
            if (steps.Find(guards.Pass) is { } step)
            {
                return backwards.Find(guards.Pass) is { } backward ? (backward.Operation, step.Operation) : null;
            }
        }

        return null;
    }

    /// <summary>Whether the optimizer of a step may be made by some code.</summary>
    public static bool IsMadeIn(FileOperations file, IOperation step, ImmutableHashSet<IOperation> run)
    {
        // An optimizer may also hang off an object that is made for the batch.
        var seen = new HashSet<IOperation>();
        var work = new Queue<IOperation>();
        work.Enqueue(step);
        while (work.Count > 0)
        {
            if (work.Dequeue().Receiver() is not { } owner)
            {
                continue;
            }

            var origins = ValueOrigins.Of(file, owner);
            if (origins.IsEmpty)
            {
                // Too many to follow: it may be made there.
                return true;
            }

            foreach (var origin in origins)
            {
                if (ValueOrigins.IsMade(origin) && run.Contains(origin))
                {
                    return true;
                }

                if (seen.Add(origin))
                {
                    work.Enqueue(origin);
                }
            }
        }

        return false;
    }
}
