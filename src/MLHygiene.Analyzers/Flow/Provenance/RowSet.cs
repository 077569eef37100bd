using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>Rows: where they come from, and the steps that lead from there to them.</summary>
internal sealed class RowSet : IKeyed
{
    private string? _text;

    public RowSet(RowSource source)
        : this(source, ImmutableArray<RowStep>.Empty)
    {
    }

    private RowSet(RowSource source, ImmutableArray<RowStep> steps)
    {
        Source = source;
        Steps = steps;
        Key = source.Key.With(steps);
    }

    public RowSource Source { get; }

    public ImmutableArray<RowStep> Steps { get; }

    public Key Key { get; }

    public RowSet With(RowStep step)
    {
        foreach (var known in Steps)
        {
            if (known.Key == step.Key)
            {
                return this;
            }
        }

        return new RowSet(Source, Steps.Add(step));
    }

    /// <summary>The rows at some places of these.</summary>
    public RowSet At(RowInterval interval, Site site) =>
        Steps.Length > 0 && Steps[Steps.Length - 1] is { Interval: { } outer } last && outer.Then(interval) is { } both
            ? new RowSet(Source, Steps.SetItem(Steps.Length - 1, RowStep.Range(last.DivisionKey, both, site)))
            : With(RowStep.Range(Key.Of("places").With(Key), interval, site));

    /// <summary>The rows that these are an element of, or a member of an element; themselves where they are neither.</summary>
    public RowSet Holders
    {
        get
        {
            var end = Steps.Length;
            while (end > 0 && Steps[end - 1] is { Kind: RowStepKind.Item, IsElement: false })
            {
                end--;
            }

            return end > 0 && Steps[end - 1] is { IsElement: true } ? new RowSet(Source, Steps.RemoveRange(end - 1, Steps.Length - end + 1)) : this;
        }
    }

    /// <summary>The step that took one row out of others; null where these are no row of others, nor a part of one.</summary>
    public RowStep? Element =>
        Steps.LastOrDefault(step => step is not { Kind: RowStepKind.Item, IsElement: false }) is { IsElement: true } element ? element : null;

    /// <summary>Whether these are one row of others, or a part of one.</summary>
    public bool IsElement => Element is not null;

    /// <summary>The rows before a step was taken.</summary>
    public RowSet Without(RowStep step) => new(Source, Steps.Remove(step));

    /// <summary>The rows that a list of places picks: what divides the places divides them too.</summary>
    public RowSet At(RowSet places, Site site) =>
        new RowSet(Source, places.Steps.Aggregate(Steps.Add(RowStep.Some(places.Source.Site ?? site)), (steps, step) => steps.Add(step)));

    /// <summary>The step that put the rows into a random order; null where they are in the order of their source, or sorted since.</summary>
    public RowStep? Shuffle => Steps.LastOrDefault(step => step.Kind is RowStepKind.Shuffled or RowStepKind.Ordered) is
        { Kind: RowStepKind.Shuffled } shuffle ? shuffle : null;

    /// <summary>The loop that goes through the rows batch by batch; null where none does.</summary>
    public RowStep? Pass => Steps.LastOrDefault(step => step.Kind == RowStepKind.Batch);

    /// <summary>The step that copied rows; null where none did.</summary>
    public RowStep? Copying => Steps.FirstOrDefault(step => step.Kind == RowStepKind.Copies);

    /// <summary>The steps that divided the rows by chance.</summary>
    public IEnumerable<RowStep> RandomParts => Steps.Where(step => step.Kind == RowStepKind.Part && step.Interval is null);

    /// <summary>Whether both are parts of one division.</summary>
    public bool SharesDivisionWith(RowSet other) =>
        Steps.Any(step => step.Kind == RowStepKind.Part
            && other.Steps.Any(known => known.Kind == RowStepKind.Part && known.DivisionKey == step.DivisionKey));

    /// <summary>The same rows after places have run again: what a place made before need not be what it makes now.</summary>
    public RowSet AgedAt(Func<Site, bool> hasRun) =>
        !Source.IsOld && (Source.IsMadeAt(hasRun) || IsOfOneRunAt(hasRun)) ? new RowSet(Source.Aged(), Steps) : this;

    public override string ToString() => _text ??= Source + string.Concat(Steps.Select(step => "/" + step));

    private bool IsOfOneRunAt(Func<Site, bool> hasRun)
    {
        foreach (var step in Steps)
        {
            if (hasRun(step.Site) && step.IsOfOneRun)
            {
                return true;
            }
        }

        return false;
    }
}
