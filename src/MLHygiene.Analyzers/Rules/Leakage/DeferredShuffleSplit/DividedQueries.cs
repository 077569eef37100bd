using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Finds the queries in random order that a file evaluates once for one part and again for another.</summary>
internal static class DividedQueries
{
    public static IEnumerable<(ShuffledQuery Query, PartOverlap Overlap)> In(ApiTable apis, FileOperations file, CancellationToken cancellationToken)
    {
        var shuffled = new ShuffledQueries(apis, file);
        var work = new Queue<ShuffledQuery>(shuffled.Origins());
        var seen = new HashSet<IOperation>();
        while (work.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var query = work.Dequeue();
            if (!seen.Add(query.Origin))
            {
                continue;
            }

            var readers = QueryReaders.Find(apis, file, query);
            if (readers.Overlap is { } overlap)
            {
                yield return (query, overlap);
                continue;
            }

            foreach (var made in shuffled.MadeFrom(query, readers.Leaving))
            {
                work.Enqueue(made);
            }
        }
    }
}
