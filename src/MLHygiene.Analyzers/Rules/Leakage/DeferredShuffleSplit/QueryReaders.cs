using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Who evaluates a query, and who evaluates the queries that are made from it.</summary>
internal sealed class QueryReaders
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly HashSet<(IOperation Holder, IOperation? Entry)> _seen = new();
    private readonly List<ISymbol> _leaving = new();
    private readonly Queue<(ValuePath Query, bool IsPart)> _queries = new();

    private QueryReaders(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>Two parts that overlap; null where there are none.</summary>
    public PartOverlap? Overlap { get; private set; }

    /// <summary>The functions that return the query or a part of it.</summary>
    public IReadOnlyList<ISymbol> Leaving => _leaving;

    public static QueryReaders Find(ApiTable apis, FileOperations file, ShuffledQuery query)
    {
        var readers = new QueryReaders(apis, file);
        readers._queries.Enqueue((query.Path, query.IsPart));
        while (readers.Overlap is null && readers._queries.Count > 0 && readers._seen.Count < FlowLimits.MaxHolders)
        {
            var (next, isPart) = readers._queries.Dequeue();
            readers.Overlap = PartOverlap.Find(file, readers.Of(next, isPart), isPart);
        }

        return readers;
    }

    private List<PartReader> Of(ValuePath query, bool isPart)
    {
        var found = new List<PartReader>();
        var work = new Queue<ValuePath>();
        work.Enqueue(query);
        while (work.Count > 0)
        {
            var path = work.Dequeue();
            if (!_seen.Add((path.Operation, path.Entry?.Operation)))
            {
                continue;
            }

            if (_seen.Count > FlowLimits.MaxHolders)
            {
                found.Clear();
                break;
            }

            if (PartReader.Find(_apis, _file, path) is { } reader)
            {
                found.Add(reader);
                if (reader.Query is { } part)
                {
                    _queries.Enqueue((part, isPart || reader.IsPositional));
                }
            }

            AddLeaving(path);
            foreach (var next in path.Next(_file))
            {
                work.Enqueue(next);
            }
        }

        return found;
    }

    private void AddLeaving(ValuePath path)
    {
        if (path.Entry is null && ValueFlow.UseOf(path.Operation).User is IReturnOperation returned
            && ValueFlow.Returner(_file, returned) is { } function)
        {
            _leaving.Add(function);
        }
    }
}
