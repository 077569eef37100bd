using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A call that a rule may have something to say about, with what its operands certainly or possibly are.</summary>
internal sealed class Observation
{
    public Observation(ModelEntry entry, Site site, Value data, Value pipeline, SyntaxNode? reading = null)
    {
        Entry = entry;
        Site = site;
        Data = data;
        Pipeline = pipeline;
        Reading = reading;
    }

    /// <summary>The line of the model file that tells what the call is.</summary>
    public ModelEntry Entry { get; }

    public Role Role => Entry.Role;

    /// <summary>The call, and the calls of helpers that lead to it.</summary>
    public Site Site { get; }

    /// <summary>The rows that it is given.</summary>
    public Value Data { get; }

    /// <summary>The row sets that it may be given.</summary>
    public IEnumerable<RowSet> Rows => Data.Facts.OfType<DataFact>().SelectMany(data => data.Rows);

    /// <summary>Where a number is read off a prediction, the first place in the code; null for calls that measure by themselves.</summary>
    public SyntaxNode? Reading { get; }

    /// <summary>The same observation, made again later.</summary>
    public Observation After(Observation earlier) =>
        Reading is not null && earlier.Reading is { } first && first.SpanStart < Reading.SpanStart
            ? new Observation(Entry, Site, Data, Pipeline, first)
            : this;

    /// <summary>Whether whatever estimator it is given has a stage of a kind.</summary>
    public bool IsFitOf(Func<Stage, bool> kind) =>
        Role == Role.Fit && Pipeline.IsAll<PipelineFact>() && Pipeline.Facts.OfType<PipelineFact>().All(pipeline => pipeline.Stages.Any(kind));

    /// <summary>The estimator that it is given; none where it takes none.</summary>
    public Value Pipeline { get; }
}
