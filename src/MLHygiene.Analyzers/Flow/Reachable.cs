using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What can be reached from an expression, step by step.</summary>
internal static class Reachable
{
    /// <summary>The expression and all that its steps lead to, each once. Empty where there are too many to follow.</summary>
    public static ImmutableArray<IOperation> From(IOperation start, Func<IOperation, IEnumerable<IOperation>> next)
    {
        var found = ImmutableArray.CreateBuilder<IOperation>();
        var seen = new HashSet<IOperation> { start };
        var work = new Queue<IOperation>();
        work.Enqueue(start);
        while (work.Count > 0)
        {
            if (found.Count == FlowLimits.MaxHolders)
            {
                return ImmutableArray<IOperation>.Empty;
            }

            var operation = work.Dequeue();
            found.Add(operation);
            foreach (var reached in next(operation))
            {
                if (seen.Add(reached))
                {
                    work.Enqueue(reached);
                }
            }
        }

        return found.ToImmutable();
    }
}
