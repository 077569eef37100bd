using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Two readings of rows that can be read once.</summary>
internal sealed class ReadTwice
{
    private ReadTwice(OneShotSource source, RowReading first, RowReading second, bool isOneSequence)
    {
        Source = source;
        First = first;
        Second = second;
        IsOneSequence = isOneSequence;
    }

    /// <summary>What gives the rows to the second reading.</summary>
    public OneShotSource Source { get; }

    public RowReading First { get; }

    public RowReading Second { get; }

    /// <summary>Whether both read what one call gave, and a list of it would serve both.</summary>
    public bool IsOneSequence { get; }

    /// <summary>Whether the second reading is a later round of the first.</summary>
    public bool IsRound => First == Second;

    /// <summary>Finds them in a file: at most one for each source.</summary>
    public static IEnumerable<ReadTwice> In(ApiTable apis, FileOperations file, CancellationToken cancellationToken)
    {
        var sources = new OneShotSources(apis, file);
        var work = new Queue<OneShotSource>(sources.All().Where(source => !source.Operation.Syntax.ContainsDiagnostics && !IsRewound(apis, source)));
        var read = new List<(OneShotSource Source, RowReading Reading)>();
        var seen = new HashSet<IOperation>();
        while (work.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var source = work.Dequeue();
            if (!seen.Add(source.Operation))
            {
                continue;
            }

            var readings = RowReadings.Of(apis, file, source);
            read.AddRange(readings.Found.Select(reading => (source, reading)));
            foreach (var further in readings.Leaving.SelectMany(function => sources.ReturnedBy(source, function)).Where(further => !IsRewound(apis, further)))
            {
                work.Enqueue(further);
            }
        }

        var reported = new HashSet<OneShotSource>();
        return read
            .Select(one => (one.Source, one.Reading, Round: one.Reading.RoundOf(apis)))
            .Where(one => one.Round is not null)
            .Select(one => new ReadTwice(one.Source, one.Reading, one.Reading, CanBeList(one.Source) && !one.Source.Operation.IsInside(one.Round!.Code)))
            .Concat(Pairs(read))
            .Where(twice => reported.Add(twice.Source));
    }

    /// <summary>Whether an operation has a stream or reader go back, or on to other rows.</summary>
    public static bool IsRewind(ApiTable apis, IOperation operation) =>
        operation is IInvocationOperation or IPropertyReferenceOperation
        && ApiCall.Find(apis, Role.Rewind, operation) is not null
        && (operation is IInvocationOperation || operation.IsAssigned());

    private static IEnumerable<ReadTwice> Pairs(List<(OneShotSource Source, RowReading Reading)> read)
    {
        var ordered = read.Where(one => one.Reading.Site is not null)
            .OrderBy(one => one.Reading.Site!.Syntax.SpanStart)
            .ThenBy(one => one.Reading.Operation.Syntax.SpanStart)
            .ToList();
        for (var second = 1; second < ordered.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var (earlier, later) = (ordered[first], ordered[second]);
                if (AreOfOne(earlier.Source, later.Source) && FindsLess(earlier.Reading.Kind, later.Reading.Kind) && BothRun(earlier.Reading, later.Reading))
                {
                    yield return new ReadTwice(later.Source, earlier.Reading, later.Reading, earlier.Source == later.Source && CanBeList(later.Source));
                    break;
                }
            }
        }
    }

    private static bool AreOfOne(OneShotSource left, OneShotSource right) =>
        left == right
        || left.Reader is { } reader && SymbolEqualityComparer.Default.Equals(reader, right.Reader)
            && left.Operation.EnclosingFunction() == right.Operation.EnclosingFunction();

    private static bool FindsLess(ReadingKind first, ReadingKind second) => first switch
    {
        ReadingKind.Whole or ReadingKind.Rest => true,
        ReadingKind.First => second == ReadingKind.Rest,
        ReadingKind.Question => second is not (ReadingKind.Some or ReadingKind.Question),
        _ => false,
    };

    private static bool BothRun(RowReading first, RowReading second) =>
        (first.Operation != second.Operation || first.Site != second.Site)
        && !Alternatives.AreAlternatives(first.Site!, second.Site!)
        && (first.Operation.EnclosingFunction() != second.Operation.EnclosingFunction() || !Alternatives.AreAlternatives(first.Operation, second.Operation));

    private static bool CanBeList(OneShotSource source) => source.Operation is IInvocationOperation && source.Operation.Type.IsLazySequence();

    private static bool IsRewound(ApiTable apis, OneShotSource source)
    {
        var root = source.Operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.DescendantsAndSelf().Any(operation => IsRewind(apis, operation));
    }
}
