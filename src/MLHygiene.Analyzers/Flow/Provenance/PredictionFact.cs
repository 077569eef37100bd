using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What models say about the batches of a loop, or what is computed from it: scores, a loss, a count of hits.</summary>
internal sealed class PredictionFact : Fact
{
    private PredictionFact(ModelEntry entry, ImmutableArray<Fact> models, DataFact data, Site site, bool isJudged)
        : base(Key.Of("prediction").With(models).With(data.Key).With(site.Key).With(isJudged))
    {
        Entry = entry;
        Models = models;
        Data = data;
        Site = site;
        IsJudged = isJudged;
    }

    /// <summary>The line of the model file that tells what asked the model.</summary>
    public ModelEntry Entry { get; }

    /// <summary>The models: gradients of what is computed from the prediction train them.</summary>
    public ImmutableArray<Fact> Models { get; }

    /// <summary>The rows that they were asked about, and what had taught them by then.</summary>
    public DataFact Data { get; }

    /// <summary>Where a model was asked first.</summary>
    public Site Site { get; }

    /// <summary>Whether it was held against something else of the same rows: their labels.</summary>
    public bool IsJudged { get; }

    /// <summary>What a model says about rows.</summary>
    public static PredictionFact? Of(ModelEntry entry, Fact model, DataFact data, IEnumerable<Lesson> lessons, Site site) =>
        DataFact.Create(data.Form, data.Rows, data.Lessons.Concat(lessons)) is { } taught
            ? new PredictionFact(entry, ImmutableArray.Create(model), taught, site, isJudged: false)
            : null;

    /// <summary>What another model says about this prediction.</summary>
    public PredictionFact? By(Fact model, IEnumerable<Lesson> lessons) =>
        DataFact.Create(Data.Form, Data.Rows, Data.Lessons.Concat(lessons)) is { } taught
            ? new PredictionFact(Entry, Models.Add(model).ToSet(), taught, Site, IsJudged)
            : null;

    /// <summary>What is computed from the prediction and other values of a batch.</summary>
    public PredictionFact With(DataFact batch) =>
        IsJudged || !batch.Rows.Any(rows => Data.Rows.Any(own => Equals(own.Pass?.Site, rows.Pass?.Site)))
            ? this
            : new PredictionFact(Entry, Models, Data, Site, isJudged: true);

    /// <summary>What is computed from two predictions.</summary>
    public PredictionFact? With(PredictionFact other) =>
        DataFact.Create(Data.Form, Data.Rows.Concat(other.Data.Rows), Data.Lessons.Concat(other.Data.Lessons)) is { } both
            ? new PredictionFact(Entry, Models.Concat(other.Models).ToSet(), both, Site, IsJudged || other.IsJudged)
            : null;

    /// <inheritdoc/>
    public override Fact AgedAt(Func<Site, bool> hasRun) =>
        new PredictionFact(Entry, Models.Select(model => model.AgedAt(hasRun)).ToSet(), (DataFact)Data.AgedAt(hasRun), Site, IsJudged);

    /// <inheritdoc/>
    protected override string Describe() => "prediction[" + Models.Text() + "|" + Data + "|" + Site + (IsJudged ? "|judged]" : "]");
}
